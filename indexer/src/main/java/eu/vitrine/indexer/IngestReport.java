// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Problem.Reason;
import eu.vitrine.catalog.index.Settled;
import eu.vitrine.indexer.intake.Tally;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What came of a run, for people and for programs. */
record IngestReport(Tally tally, Settled settled, Duration took) {

    private static final double NANOS = 1e9;
    private static final int SHOWN_NAMES = 20;

    void print(ReportForm form, PrintStream out) {
        out.print(
                switch (form) {
                    case TEXT -> text();
                    case JSON -> json() + "\n";
                });
        out.flush();
    }

    /** The one object that the design fixes. */
    String json() {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("read", tally.read()).put("accepted", tally.accepted()).put("rejected", tally.rejected());
        ObjectNode byReason = json.putObject("rejectedByReason");
        tally.rejectedByReason().forEach((reason, count) -> byReason.put(reason.name(), count.longValue()));
        json.put("seconds", rounded(seconds(), 1_000)).put("recordsPerSecond", rounded(perSecond(), 10));
        return json.toString();
    }

    /** A few lines. */
    String text() {
        StringBuilder text = new StringBuilder();
        line(text, "Read %,d records in %.1f seconds, %,.0f a second.", tally.read(), seconds(), perSecond());
        line(
                text,
                "Accepted %,d: %,d new, %,d changed, %,d as they were.",
                tally.accepted(),
                settled.added(),
                settled.changed(),
                settled.unchanged());
        line(text, "Rejected %,d.", tally.rejected());
        for (Map.Entry<Reason, Long> reason : tally.rejectedByReason().entrySet()) {
            line(text, "  %,d %s", reason.getValue(), reason.getKey());
        }
        if (!tally.leftOut().isEmpty()) {
            line(text, "Left out, because the format does not know it: %s", leftOut());
        }
        return text.toString();
    }

    private String leftOut() {
        int more = tally.leftOut().size() - SHOWN_NAMES;
        return tally.leftOut().entrySet().stream()
                        .limit(SHOWN_NAMES)
                        .map(name -> "%s (%,d records)".formatted(Plain.text(name.getKey()), name.getValue()))
                        .collect(Collectors.joining(", "))
                + (more > 0 ? ", and " + more + " more" : "");
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private double seconds() {
        return took.toNanos() / NANOS;
    }

    private double perSecond() {
        return took.isZero() ? 0 : tally.read() / seconds();
    }

    private static double rounded(double value, int parts) {
        return Math.round(value * parts) / (double) parts;
    }
}
