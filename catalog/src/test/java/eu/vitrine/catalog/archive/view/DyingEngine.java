// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.view;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.contract.EngineContract;
import eu.vitrine.catalog.contract.InMemoryCatalog;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.index.RecordIndex;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.RecordSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Random;

/** An engine for ads whose process sometimes dies just before it commits. */
final class DyingEngine implements Catalog {

    private static final int ONE_IN = 4;

    private final InMemoryCatalog<Ad> ads = new InMemoryCatalog<>("memory", AdSchema.ADS, EngineContract.CLOCK);
    private final Random random;
    private boolean mortal = true;

    DyingEngine(Random random) {
        this.random = random;
    }

    /** From here on it lives. */
    void live() {
        mortal = false;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> RecordSearch<R> search(Schema<R> schema) {
        return (RecordSearch<R>) ads;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> RecordIndex<R> index(Schema<R> schema) {
        return (RecordIndex<R>) new RecordIndex<Ad>() {
            @Override
            public Generation<Ad> update() {
                return dying(ads.update());
            }

            @Override
            public Generation<Ad> rebuild() {
                return dying(ads.rebuild());
            }

            @Override
            public long stored(RecordSink sink) {
                return ads.stored(sink);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private Generation<Ad> dying(Generation<Ad> generation) {
        return (Generation<Ad>) Proxy.newProxyInstance(
                Generation.class.getClassLoader(), new Class<?>[] {Generation.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit") && mortal && random.nextInt(ONE_IN) == 0) {
                        throw new UncheckedIOException(new IOException("the process dies"));
                    }
                    try {
                        return method.invoke(generation, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
