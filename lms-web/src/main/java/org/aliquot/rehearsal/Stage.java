package org.aliquot.rehearsal;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.aliquot.access.BrowserSession;
import org.aliquot.people.Shadows;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where a rehearsal is played: this node, by its own port, as a browser reaches it. */
@Component
class Stage {

    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final Environment settings;
    private final BrowserSession session;
    private final Shadows shadows;

    Stage(Environment settings, BrowserSession session, Shadows shadows) {
        this.settings = settings;
        this.session = session;
        this.shadows = shadows;
    }

    /** Empty where this node speaks TLS itself: its certificate names another machine than this one. */
    Optional<URI> site() {
        String port = settings.getProperty("local.server.port", "");
        boolean plain = settings.getProperty("server.ssl.certificate", "").isBlank()
                && settings.getProperty("server.ssl.key-store", "").isBlank()
                && settings.getProperty("server.ssl.bundle", "").isBlank();
        return port.isEmpty() || !plain ? Optional.empty() : Optional.of(URI.create("http://" + host() + ":" + port));
    }

    private String host() {
        String address = settings.getProperty("server.address", "").strip();
        boolean any = address.isEmpty() || address.equals("0.0.0.0") || address.equals("::");
        return any ? "localhost" : address.contains(":") ? "[" + address + "]" : address;
    }

    static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build();
    }

    /** Learners of all parts, mixed, each signed in. */
    List<ShadowLearner> learners(List<Roster.Part> parts, HttpClient client, URI site) {
        int many = parts.stream().mapToInt(Roster.Part::learners).sum();
        Iterator<Shadows.Shadow> made = shadows.make(many).iterator();
        List<ShadowLearner> learners = new ArrayList<>();
        for (int row = 0; made.hasNext(); row++) {
            for (Roster.Part part : parts) {
                if (row < part.learners()) {
                    String cookie = session.cookie(made.next().secret());
                    learners.add(new ShadowLearner(
                            new ShadowBrowser(client, site, cookie), part, new Random(learners.size())));
                }
            }
        }
        return learners;
    }
}
