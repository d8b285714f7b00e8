// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

/** What a published record itself shows to be wrong. A record with a finding is never turned away: that would hide it. */
public enum Finding {
    /** An e-mail address or telephone number stood in its targeting and was masked (Art. 39(1) DSA: no personal data of recipients). */
    PERSONAL_DATA_MASKED,
    /** It says that it was not aimed at anybody, and lists the parameters it was aimed with (Art. 39(2)(e) DSA). */
    TARGETING_CONTRADICTED,
    /** People are profiled by what they need not reveal, such as health or belief, to choose who sees ads (Art. 26(3) DSA). */
    SPECIAL_CATEGORY_PROFILING,
    /** The recommender names no main parameter (Art. 27(1) DSA). */
    NO_MAIN_PARAMETER,
    /** A parameter of the recommender comes without its importance, or without the reason for it (Art. 27(2) DSA). */
    NO_REASON_FOR_IMPORTANCE,
    /** The recommender has no option that does without profiling (Art. 38 DSA). */
    NO_OPTION_WITHOUT_PROFILING,
    /** A language in which some of it is said lacks other parts of it (Art. 27(1) DSA: intelligible language). */
    LANGUAGE_INCOMPLETE
}
