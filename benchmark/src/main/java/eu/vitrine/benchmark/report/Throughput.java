// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.report;

/**
 * What many clients got from one peer, asking the mix in turn.
 *
 * @param perSecond answers a second, all clients together
 */
public record Throughput(String peer, int clients, double perSecond, Latency latency) {}
