// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

/** What a published record itself shows to be wrong. A record with a finding is never turned away: that would hide it. */
public enum Finding {
    /** An e-mail address or telephone number stood in its targeting and was masked (Art. 39(1) DSA: no personal data of recipients). */
    PERSONAL_DATA_MASKED,
    /** It says that it was not aimed at anybody, and lists the parameters it was aimed with (Art. 39(2)(e) DSA). */
    TARGETING_CONTRADICTED
}
