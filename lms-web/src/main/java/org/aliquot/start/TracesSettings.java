package org.aliquot.start;

import java.util.Set;
import org.aliquot.traces.CollectorAddress;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/** A collector that can be no collector, and a share that is none, are refused at the start. */
class TracesSettings implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String url = environment.getProperty("aliquot.traces-url", "").strip();
        if (!url.isEmpty()) {
            try {
                CollectorAddress.of(url);
            } catch (IllegalArgumentException e) {
                throw new StartRefused("ALIQUOT_TRACES_URL is not the address of a collector (" + e.getMessage()
                        + "): set it to one such as http://localhost:4318.");
            }
        }
        String fromProxy =
                environment.getProperty("aliquot.traces-from-proxy", "").strip();
        if (!Set.of("", "true", "false").contains(fromProxy)) {
            throw new StartRefused("ALIQUOT_TRACES_FROM_PROXY is neither true nor false.");
        }
        if (!isShare(environment.getProperty("aliquot.traces-share", "").strip())) {
            throw new StartRefused("ALIQUOT_TRACES_SHARE is not a number from 0 to 1, such as 0.1.");
        }
    }

    private static boolean isShare(String written) {
        try {
            double share = written.isEmpty() ? 0 : Double.parseDouble(written);
            return share >= 0 && share <= 1;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
