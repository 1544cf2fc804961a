package org.aliquot.postgres;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/** Starts the embedded database on another core while Spring still reads what the product consists of. */
final class ServerAhead implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (Database.isEmbedded(environment) && !isBeingBuilt()) {
            Begun begun = new Begun(CompletableFuture.supplyAsync(
                    () -> EmbeddedServer.start(DataDirectory.of(environment)),
                    work -> Thread.ofPlatform().name("database-start").start(work)));
            context.getDefaultListableBeanFactory().registerSingleton("begunServer", begun);
            context.getDefaultListableBeanFactory().registerDisposableBean("begunServer", begun);
        }
    }

    /** While the application is packed, Spring reads what it consists of and starts none of it. */
    private static boolean isBeingBuilt() {
        return Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING);
    }

    /** What is refused reaches whoever waits for the server; it ends with the context, even one that failed before it was asked for. */
    record Begun(CompletableFuture<EmbeddedServer> server) implements DisposableBean {

        @Override
        public void destroy() throws IOException {
            EmbeddedServer started = server.exceptionally(_ -> null).join();
            if (started != null) {
                started.close();
            }
        }
    }
}
