// SPDX-License-Identifier: Apache-2.0
/** The rules of the house, checked in every module. */
@NullMarked
package eu.vitrine.house;

import org.jspecify.annotations.NullMarked;
