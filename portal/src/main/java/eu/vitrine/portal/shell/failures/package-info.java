// SPDX-License-Identifier: Apache-2.0
/** What people and programs are told when a request cannot be answered, in one place. */
@NullMarked
package eu.vitrine.portal.shell.failures;

import org.jspecify.annotations.NullMarked;
