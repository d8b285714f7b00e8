// SPDX-License-Identifier: Apache-2.0
/** What cards and pages of records are made of, whatever their kind: texts with marks, facts, badges, pictures. */
@NullMarked
package eu.vitrine.portal.record;

import org.jspecify.annotations.NullMarked;
