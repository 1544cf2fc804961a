package load;

import com.sun.net.httpserver.HttpServer;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The LMS of a school on this machine: it publishes its keys, and signs what it says of people who open a link of its one course. */
final class Lms implements AutoCloseable {

    private static final String CLIENT = "client-1";
    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

    private static final String CLASS = """
            insert into cohort (id, name, kind, course_id, payer, status, created_at, changed_at, version, plan_version)
            select cast(md5('launched') as uuid), 'Launched', 'class', c.id, 'school', 'open', server_now(), server_now(), 0, 0
            from course c
            where c.slug = '%s'
            """;

    private static final String CONNECTION = """
            with administrator as (
              insert into account (id, email, name, roles, time_zone, status, demo, extra_time_percent, larger_text, created_at, version)
              values (cast(md5('connects') as uuid), 'connects@example.org', 'Connects the LMS', '{administrator}', 'America/New_York', 'active',
                      false, 0, false, server_now(), 0)
              returning id
            )
            insert into connection (id, kind, name, issuer, client_id, authorization_url, token_url, jwks_url, deployments,
                                    frame_origins, state, connected_by, connected_at, version, token_audience, makes_columns)
            select cast(md5('lms') as uuid), 'lti', 'LMS', '%1$s', '%2$s', '%1$s/auth', '%1$s/token', '%1$s/keys',
                   array['deployment-7'], array['%1$s'], 'active', id, server_now(), 0, '', true
            from administrator
            """;

    private static final String COURSE = """
            insert into roster_class (source_id, class_id, kind, title, course, code, cohort_id, left_out, decided_at)
            values (cast(md5('lms') as uuid), 'deployment-7 course-1', 'lms', 'Hematology 101', '', '', cast(md5('launched') as uuid), false,
                    server_now())
            """;

    /**
     * A learner opens a link.
     *
     * @param target what it leads to
     * @param gradebook what the LMS says of its column, as a member of JSON with a comma behind it, or nothing
     */
    record Opening(String subject, String link, String target, String gradebook) {}

    private final HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final KeyPair keys;

    Lms() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        byte[] body = """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "key-1", "n": "%s", "e": "%s"}]}
                """.formatted(number(key.getModulus()), number(key.getPublicExponent())).getBytes(StandardCharsets.UTF_8);
        server.createContext("/keys", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.setExecutor(threads);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** Where more of it can be added. */
    HttpServer server() {
        return server;
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Makes it known to an installation, and its course a class of this one of ours. */
    void connect(Installation installation, String course) throws Exception {
        try (Connection database = installation.database();
                Statement statement = database.createStatement()) {
            connect(statement, course);
        }
    }

    private void connect(Statement statement, String course) throws SQLException {
        statement.execute(CLASS.formatted(course));
        statement.execute(CONNECTION.formatted(issuer(), CLIENT));
        statement.execute(COURSE);
    }

    /** What its page asks the product at the beginning of a launch. */
    Map<String, String> question(String subject, String site) {
        return Map.of("iss", issuer(), "client_id", CLIENT, "login_hint", subject, "target_link_uri", site + "/lti/launch");
    }

    /** What it says of a learner, signed. */
    String token(Opening opening, String nonce, String site) throws Exception {
        String head = text("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"key-1\"}".getBytes(StandardCharsets.UTF_8));
        String content = head + "." + text(claims(opening, nonce, site).getBytes(StandardCharsets.UTF_8));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + text(signature.sign());
    }

    private String claims(Opening opening, String nonce, String site) {
        long now = Instant.now().getEpochSecond();
        return """
                {"iss": "%1$s", "aud": "%2$s", "sub": "%3$s", "name": "Learner %3$s", "nonce": "%4$s", "iat": %5$d, "exp": %6$d,
                 "%7$sversion": "1.3.0", "%7$smessage_type": "LtiResourceLinkRequest", "%7$sdeployment_id": "deployment-7",
                 "%7$starget_link_uri": "%8$s/lti/launch", "%7$sresource_link": {"id": "%9$s"}, %10$s
                 "%7$sroles": ["http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"],
                 "%7$scontext": {"id": "course-1", "title": "Hematology 101"}, "%7$scustom": {"target": "%11$s"}}
                """.formatted(
                issuer(), CLIENT, opening.subject(), nonce, now, now + 300, LTI, site, opening.link(), opening.gradebook(), opening.target());
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return text(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
