// SPDX-License-Identifier: Apache-2.0
/** A transparency log: a Merkle tree by RFC 6962, its tiles, proofs, signed notes and checkpoints by C2SP; it knows nothing of records. */
@NullMarked
package eu.vitrine.catalog.archive.tlog;

import org.jspecify.annotations.NullMarked;
