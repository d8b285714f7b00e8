// SPDX-License-Identifier: Apache-2.0
/** What all pages share: layout, errors, languages and security. */
@NullMarked
package eu.vitrine.portal.shell;

import org.jspecify.annotations.NullMarked;
