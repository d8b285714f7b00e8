// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

/** Lines of recommenders, targeting parameters and ads as short as they can be. */
final class Lines {

    private static final String OPTIONS = """
            [{"id":"a","name":{"en":"A"},"profiling":true,"default":true},{"id":"b","name":{"en":"B"},"profiling":false,"default":false}]""";

    private Lines() {}

    /** A version that lacks nothing. */
    static String recommender(String version, String from, String name) {
        return recommender(version, from, name, OPTIONS);
    }

    static String recommender(String version, String from, String name, String options) {
        return """
                {"id":"r","platform":"t","version":"%s","effectiveFrom":"%s","name":{"en":"%s"},\
                "parameters":[{"key":"p","name":{"en":"P"},"kind":"PRICE","importance":{"rank":1},"reason":{"en":"R"}}],"options":%s}""".formatted(version, from, name, options);
    }

    /** A parameter by which people are profiled. */
    static String parameter(String platform, String dimension, boolean specialCategory) {
        return """
                {"id":"%s:%s","platform":"%s","dimension":"%s","name":{"en":"N"},"profiling":true,"specialCategory":%s}""".formatted(platform, dimension, platform, dimension, specialCategory);
    }

    /** An ad that is aimed by one dimension. */
    static String ad(String platform, int number, String operator, String dimension) {
        return """
                {"id":"%s:%d","platform":"%s","kind":"AD","advertiser":{"name":"A"},"periods":[{"from":"2026-01-01T00:00:00Z"}],\
                "targeting":[{"dimension":"%s","operator":"%s","values":["x"]}]}""".formatted(platform, number, platform, dimension, operator);
    }
}
