// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many: digits, with {@code k} or {@code M} for thousands or millions. */
public final class Size implements ITypeConverter<Long> {

    private static final Pattern SIZE = Pattern.compile("([0-9]{1,12})([kM]?)");

    @Override
    public Long convert(String text) {
        Matcher size = SIZE.matcher(text);
        if (!size.matches()) {
            throw new TypeConversionException(
                    "'" + text + "' is not a number of ads. Write it as 100k, 1M or 4000000.");
        }
        long number = Long.parseLong(size.group(1));
        return switch (size.group(2)) {
            case "k" -> number * 1_000;
            case "M" -> number * 1_000_000;
            default -> number;
        };
    }
}
