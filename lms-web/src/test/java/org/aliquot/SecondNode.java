package org.aliquot;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.aliquot.start.AliquotProcess;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * The product of {@link PlatformTest} once more: a process of its own on the same database, under the address by which people know the
 * first. Its start costs as much as many tests, so a class has one for all of its own.
 */
public final class SecondNode implements AutoCloseable {

    private final AliquotProcess process;
    private final String site;

    private SecondNode(AliquotProcess process, String site) {
        this.process = process;
        this.site = site;
    }

    /**
     * @param data directory of the first node's database
     * @param address by which people reach both
     */
    public static SecondNode start(String data, String address) {
        int port = AliquotProcess.freePort();
        Map<String, String> settings = new HashMap<>(quiet());
        settings.put("ALIQUOT_DATA_DIR", data);
        settings.put("ALIQUOT_JOIN_RUNNING_DATABASE", "true");
        settings.put("ALIQUOT_BASE_URL", address);
        settings.put("SERVER_PORT", Integer.toString(port));
        settings.put("SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE", "5");
        return new SecondNode(AliquotProcess.launch(settings).awaitReady(), "http://localhost:" + port);
    }

    /** As the first one is set: its jobs leave what tests do alone. */
    private static Map<String, String> quiet() {
        Map<String, String> settings = new HashMap<>();
        for (String property :
                PlatformTest.class.getAnnotation(SpringBootTest.class).properties()) {
            String[] pair = property.split("=", 2);
            settings.put(pair[0].toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"), pair[1]);
        }
        return settings;
    }

    /** Where this node alone answers. */
    public String site() {
        return site;
    }

    @Override
    public void close() {
        process.close();
    }
}
