// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.view;

import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.archive.tlog.Storage;
import java.util.function.Supplier;

/**
 * An archive that is written.
 *
 * @param storage where it lies
 * @param signer who signs; asked for when there is something to sign
 */
public record Keeping(Storage storage, Supplier<NoteSigner> signer) {}
