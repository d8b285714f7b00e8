// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import java.util.List;

/** By what ads of the demo choose people, where that is the same in every market and category. */
record AudienceValues(
        List<String> segments,
        List<String> behaviours,
        List<String> devices,
        List<String> demographics,
        List<String> contexts,
        List<String> retargeting,
        List<String> customLists,
        List<String> lookalikes,
        List<String> others,
        List<String> interests,
        List<List<String>> ages) {}
