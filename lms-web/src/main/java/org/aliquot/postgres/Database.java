package org.aliquot.postgres;

import java.io.IOException;
import org.springframework.core.env.Environment;

/** Where everything is kept: the server that the product brings, unless the operator names another one. */
interface Database extends AutoCloseable {

    ConnectionTo connection();

    @Override
    void close() throws IOException;

    static boolean isEmbedded(Environment environment) {
        return environment.getProperty("spring.datasource.url", "").isBlank();
    }
}
