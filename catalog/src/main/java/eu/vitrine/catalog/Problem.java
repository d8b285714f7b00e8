// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

/**
 * One thing that is wrong with a record that was handed in.
 *
 * @param field the path in the record, such as {@code periods[0].to}; empty if the whole record is meant
 * @param message what is wrong, with the value, and what to do, for a person
 */
public record Problem(String field, Reason reason, String message) {

    /** Why a record cannot be read; the codes that reports and reject files carry. */
    public enum Reason {
        /** The line is not JSON. */
        BAD_JSON,
        /** The bytes are not UTF-8. */
        BAD_ENCODING,
        /** The input ends in the middle of this record. */
        TRUNCATED,
        /** The line, or one value in it, is longer than Vitrine keeps. */
        TOO_LONG,
        /** The row has another number of columns than the header. */
        WRONG_COLUMNS,
        /** A required field is absent or empty. */
        MISSING,
        /** Text where a number is needed, an object where a list is needed, and the like. */
        WRONG_TYPE,
        /** Stands there twice where it may stand once. */
        REPEATED,
        /** Not of the closed list of the field. */
        UNKNOWN_VALUE,
        /** The id is not the platform, a colon and up to 200 of {@code A-Za-z0-9._~-}. */
        BAD_ID,
        /** Not a date or a moment in time. */
        BAD_DATE,
        /** Not a whole number of zero or more. */
        BAD_NUMBER,
        /** Not a country code. */
        BAD_COUNTRY,
        /** Not a language tag. */
        BAD_LANGUAGE,
        /** Not a web link. */
        BAD_URL,
        /** The period's end lies before its start. */
        PERIOD_ENDS_BEFORE_START,
        /** The upper number lies below the lower. */
        RANGE_ENDS_BEFORE_START,
        /** Of several choices not exactly one is the default. */
        NOT_ONE_DEFAULT,
        /** This version is there already and says something else; what changes needs a new version. */
        VERSION_CHANGED,
        /** Valid, but the engine of the catalogue cannot keep it; the message says why. */
        REFUSED
    }
}
