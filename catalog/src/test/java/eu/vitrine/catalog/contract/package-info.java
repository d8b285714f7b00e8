// SPDX-License-Identifier: Apache-2.0
/** What every engine must do, as tests: an engine's own test class hands over a fresh engine and is nearly empty otherwise. */
@NullMarked
package eu.vitrine.catalog.contract;

import org.jspecify.annotations.NullMarked;
