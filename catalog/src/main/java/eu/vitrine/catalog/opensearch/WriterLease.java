// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.index.CatalogLocked;
import eu.vitrine.catalog.search.CatalogUnavailable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch._types.mapping.DynamicMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says in the cluster that a writer is at work, and keeps saying so. A lease that nobody renews ends by itself, so a killed writer locks nobody out
 * for long; the cluster's clock decides, in one step with taking it.
 */
final class WriterLease implements AutoCloseable {

    /** How long a lease outlives its last renewal. */
    static final Duration LENGTH = Duration.ofSeconds(30);

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** A holder that neither released its lease nor renewed it may have left something unfinished: that is remembered until a clean release. */
    private static final String TAKE = """
            boolean other = ctx._source.holder != null && ctx._source.holder != params.holder;
            if (other && ctx._source.until > ctx._now) {
              ctx.op = 'noop';
            } else {
              long last = ctx._source.ticket == null ? 0L : ((Number) ctx._source.ticket).longValue();
              if (other) { ctx._source.unfinished = true; }
              ctx._source.ticket = Math.max(last, ((Number) params.above).longValue()) + 1L;
              ctx._source.holder = params.holder;
              ctx._source.who = params.who;
              ctx._source.until = ctx._now + params.length;
            }
            """;

    private static final String NEXT = ifHeld("""
            long last = ((Number) ctx._source.ticket).longValue();
            ctx._source.ticket = Math.max(last, ((Number) params.above).longValue()) + 1L;
            ctx._source.until = ctx._now + params.length;
            """);
    private static final String RENEW = ifHeld("ctx._source.until = ctx._now + params.length;");
    private static final String GIVE_UP = ifHeld("ctx._source.remove('holder');");
    private static final String RELEASE = ifHeld("ctx._source.remove('holder'); ctx._source.remove('unfinished');");

    private final Cluster cluster;
    private final Names names;
    private final String holder = UUID.randomUUID().toString();
    private final ScheduledExecutorService renewals = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("lease").factory());
    private volatile long renewed = System.nanoTime();
    private boolean unfinished;

    private WriterLease(Cluster cluster, Names names) {
        this.cluster = cluster;
        this.names = names;
    }

    /** @throws CatalogLocked if another writer is at work */
    static WriterLease acquire(Cluster cluster, Names names) {
        WriterLease lease = new WriterLease(cluster, names);
        try {
            lease.create();
            JsonNode state = lease.run(TAKE, 0);
            lease.checkHeld(state);
            lease.unfinished = state.path("unfinished").asBoolean(false);
        } catch (Trouble e) {
            lease.renewals.shutdownNow();
            throw new CatalogUnavailable(e.getMessage(), e);
        } catch (RuntimeException e) {
            lease.renewals.shutdownNow();
            throw e;
        }
        long third = LENGTH.toMillis() / 3;
        lease.renewals.scheduleWithFixedDelay(lease::renewQuietly, third, third, TimeUnit.MILLISECONDS);
        return lease;
    }

    private void create() throws Trouble {
        cluster.attempt(client -> {
            if (!client.indices().exists(index -> index.index(names.writers())).value()) {
                try {
                    client.indices()
                            .create(create -> create.index(names.writers())
                                    .settings(settings ->
                                            settings.numberOfShards(1).autoExpandReplicas("0-1"))
                                    .mappings(mapping -> mapping.dynamic(DynamicMapping.False)));
                } catch (OpenSearchException e) {
                    if (!e.error().type().equals("resource_already_exists_exception")) {
                        throw e;
                    }
                }
            }
            return names;
        });
    }

    /** Whoever was away for so long that another took over, or even finished, holds the lease no more: it is never taken back silently. */
    private static String ifHeld(String script) {
        return "if (ctx._source.holder == params.holder) {" + script + "} else { ctx.op = 'noop'; }";
    }

    /** Whether a writer before this one may have left something unfinished. */
    boolean unfinished() {
        return unfinished;
    }

    /**
     * A number that no writer of this kind of record was ever given before, above this one.
     *
     * @throws CatalogLocked if another writer has taken over meanwhile
     */
    long ticket(long above) throws Trouble {
        return renew(NEXT, above).path("ticket").asLong();
    }

    /**
     * Makes sure that nobody else can have taken over.
     *
     * @throws CatalogLocked if somebody has
     */
    void check() throws Trouble {
        if (System.nanoTime() - renewed > LENGTH.toNanos() / 2) {
            confirm();
        }
    }

    /**
     * Asks whether nobody else has taken over, however short ago that was certain.
     *
     * @throws CatalogLocked if somebody has
     */
    void confirm() throws Trouble {
        renew(RENEW, 0);
    }

    private JsonNode renew(String script, long above) throws Trouble {
        long asked = System.nanoTime();
        JsonNode state = run(script, above);
        checkHeld(state);
        renewed = asked;
        return state;
    }

    private void renewQuietly() {
        try {
            confirm();
        } catch (Trouble | RuntimeException e) {
            // whoever writes next finds out, and says so
        }
    }

    private void checkHeld(JsonNode state) {
        String holding = state.path("holder").asString("");
        if (holding.isEmpty()) {
            throw new CatalogLocked(
                    "The catalogue at " + cluster.settings() + " was written by another writer while this "
                            + "one was away. What this one had not committed is dropped: run it again.");
        }
        if (!holding.equals(holder)) {
            throw new CatalogLocked("The catalogue at " + cluster.settings() + " is being written by "
                    + state.path("who").asString("another writer") + ". Wait until it has finished; if it was killed, "
                    + "the catalogue is free again after " + LENGTH.toSeconds() + " seconds.");
        }
    }

    private JsonNode run(String script, long above) throws Trouble {
        ObjectNode request = MAPPER.createObjectNode().put("scripted_upsert", true);
        request.putObject("upsert");
        request.putObject("script")
                .put("source", script)
                .putObject("params")
                .put("holder", holder)
                .put("who", who())
                .put("above", above)
                .put("length", LENGTH.toMillis());
        String path = "/" + names.writers() + "/_update/" + names.kind();
        Map<String, String> parameters = Map.of("_source", "true", "retry_on_conflict", "5");
        return cluster.post(path, parameters, MAPPER.writeValueAsBytes(request), "application/json")
                .path("get")
                .path("_source");
    }

    private static String who() {
        String process = "process " + ProcessHandle.current().pid();
        try {
            return process + " on " + InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return process;
        }
    }

    /** Lets the next writer in, who need not look for anything unfinished. */
    void release() throws Trouble {
        renewals.shutdownNow();
        run(RELEASE, 0);
    }

    /** Lets the next writer in, who has to look for what this one and those before it left unfinished. */
    void giveUp() {
        renewals.shutdownNow();
        try {
            run(unfinished ? GIVE_UP : RELEASE, 0);
        } catch (Trouble | RuntimeException e) {
            // the lease ends by itself
        }
    }

    /** Stops renewing: the lease ends by itself. */
    @Override
    public void close() {
        renewals.shutdownNow();
    }
}
