// SPDX-License-Identifier: Apache-2.0
/** What stands before every request: limits by address, and the headers that tell browsers what not to do. */
@NullMarked
package eu.vitrine.portal.shell.guard;

import org.jspecify.annotations.NullMarked;
