package load;

import com.sun.net.httpserver.HttpServer;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A class opens its exam from an LMS: so many launches a minute, evenly spread, first of people who were never here and then of the
 * same again. A launch is five requests, from the question of the LMS to the page of the exam in a window of its own.
 */
final class Launches {

    private static final double MUST_MILLIS = 150;
    private static final int A_MINUTE = 300;
    private static final String CLIENT = "client-1";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String site;
    private final String issuer;
    private final KeyPair keys;
    private final Map<String, Latencies> times = new LinkedHashMap<>();

    private Launches(int port, String issuer, KeyPair keys) {
        this.site = "http://localhost:" + port;
        this.issuer = issuer;
        this.keys = keys;
        for (String name : List.of("question", "answer", "start page", "button", "window")) {
            times.put(name, new Latencies());
        }
    }

    /** The first one after a start compiles what it runs through, so no bar is kept to it. */
    private enum Minute {
        FIRST("The first minute after a start, people who were never here", "first-"),
        NEW("Others who were never here", "person-"),
        AGAIN("The same people again", "person-");

        private final String words;
        private final String who;

        Minute(String words, String who) {
            this.words = words;
            this.who = who;
        }
    }

    public static void main(String[] args) throws Exception {
        Path checkout = Path.of(args[0]);
        Path work = Files.createTempDirectory(Files.createDirectories(checkout.resolve("lms-web/target")), "launches");
        Figures figures = new Figures();
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        HttpServer lms = lms(keys);
        String issuer = "http://127.0.0.1:" + lms.getAddress().getPort();
        try (Installation installation = Installation.demo(checkout, work)) {
            connect(installation, issuer);
            for (Minute minute : Minute.values()) {
                Launches launches = new Launches(installation.port(), issuer, keys);
                figures.heading(minute.words + ", " + A_MINUTE + " launches in a minute");
                double cpu = installation.both().cpuSeconds();
                launches.minute(minute.who);
                figures.say("CPU, application and database", 1000 * (installation.both().cpuSeconds() - cpu) / A_MINUTE, "ms a launch");
                launches.times.forEach((name, latencies) -> {
                    figures.say(name, latencies.toString());
                    if (minute != Minute.FIRST) {
                        figures.atMost(name + ", p95", latencies.percentile(95), "ms", MUST_MILLIS);
                    }
                });
            }
        }
        lms.stop(0);
        Load.delete(work);
        System.exit(figures.verdict() ? 0 : 1);
    }

    /** All that a launch needs of an LMS is its keys. */
    private static HttpServer lms(KeyPair keys) throws Exception {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        byte[] body = """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "key-1", "n": "%s", "e": "%s"}]}
                """.formatted(number(key.getModulus()), number(key.getPublicExponent())).getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/keys", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return text(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void connect(Installation installation, String issuer) throws Exception {
        try (Connection database = installation.database();
                Statement statement = database.createStatement()) {
            statement.execute("""
                    insert into cohort (id, name, kind, course_id, payer, status, created_at, changed_at, version, plan_version)
                    select cast(md5('launched') as uuid), 'Launched', 'class', c.id, 'school', 'open', server_now(), server_now(), 0, 0
                    from course c
                    where c.slug = 'mlt'
                    """);
            statement.execute("""
                    insert into connection (id, kind, name, issuer, client_id, authorization_url, token_url, jwks_url, deployments,
                                            frame_origins, state, connected_by, connected_at, version, token_audience, makes_columns)
                    select cast(md5('lms') as uuid), 'lti', 'LMS', '%1$s', '%2$s', '%1$s/auth', '%1$s/token', '%1$s/keys',
                           array['deployment-7'], array['%1$s'], 'active', a.id, server_now(), 0, '', false
                    from account a
                    where a.email = 'admin@example.org'
                    """.formatted(issuer, CLIENT));
            statement.execute("""
                    insert into roster_class (source_id, class_id, kind, title, course, code, cohort_id, left_out, decided_at)
                    values (cast(md5('lms') as uuid), 'deployment-7 course-1', 'lms', 'Hematology 101', '', '', cast(md5('launched') as uuid), false,
                            server_now())
                    """);
        }
    }

    private void minute(String who) throws Exception {
        long began = System.nanoTime();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> launches = new ArrayList<>();
            for (int i = 0; i < A_MINUTE; i++) {
                String subject = who + i;
                long due = began + i * (60_000_000_000L / A_MINUTE);
                launches.add(people.submit(() -> {
                    Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                    launch(subject);
                    return null;
                }));
            }
            for (Future<?> launch : launches) {
                launch.get();
            }
        }
    }

    private void launch(String subject) throws Exception {
        Map<String, String> cookies = new LinkedHashMap<>();
        HttpResponse<String> asked = send("question", cookies, HttpRequest.newBuilder(URI.create(site + "/lti/login?"
                + fields(Map.of("iss", issuer, "client_id", CLIENT, "login_hint", subject, "target_link_uri", site + "/lti/launch")))));
        String question = location(asked);
        String token = sign(claims(subject, parameter("nonce", question)));
        HttpResponse<String> answered = send("answer", cookies, post("/lti/launch",
                Map.of("state", parameter("state", question), "id_token", token)));
        HttpResponse<String> start = send("start page", cookies, get(location(answered)));
        String secret = found("name=\"button\" value=\"([^\"]+)\"", start.body());
        HttpResponse<String> pressed = send("button", cookies,
                post(found("<form[^>]* action=\"([^\"]+)\"", start.body()), Map.of("button", secret)));
        HttpResponse<String> window = send("window", new LinkedHashMap<>(), get(location(pressed)));
        if (window.statusCode() >= 400) {
            throw new IllegalStateException("The window answered " + window.statusCode() + ": " + window.body());
        }
    }

    private HttpRequest.Builder get(String address) {
        return HttpRequest.newBuilder(URI.create(site).resolve(address));
    }

    private HttpRequest.Builder post(String address, Map<String, String> fields) {
        return get(address).header("Content-Type", FORM).POST(BodyPublishers.ofString(fields(fields)));
    }

    private HttpResponse<String> send(String name, Map<String, String> cookies, HttpRequest.Builder request) throws Exception {
        if (!cookies.isEmpty()) {
            List<String> pairs = new ArrayList<>();
            cookies.forEach((key, value) -> pairs.add(key + "=" + value));
            request.header("Cookie", String.join("; ", pairs));
        }
        HttpRequest built = request.build();
        long began = System.nanoTime();
        HttpResponse<String> response = http.send(built, HttpResponse.BodyHandlers.ofString());
        times.get(name).add(System.nanoTime() - began);
        for (String set : response.headers().allValues("Set-Cookie")) {
            String[] pair = set.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return response;
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(response.statusCode() + ": " + response.body()));
    }

    private static String parameter(String name, String address) {
        return found("[?&]" + name + "=([^&]+)", address);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static String fields(Map<String, String> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return String.join("&", pairs);
    }

    private String claims(String subject, String nonce) {
        long now = Instant.now().getEpochSecond();
        String lti = "https://purl.imsglobal.org/spec/lti/claim/";
        return """
                {"iss": "%1$s", "aud": "%2$s", "sub": "%3$s", "name": "Learner %3$s", "nonce": "%4$s", "iat": %5$d, "exp": %6$d,
                 "%7$sversion": "1.3.0", "%7$smessage_type": "LtiResourceLinkRequest", "%7$sdeployment_id": "deployment-7",
                 "%7$starget_link_uri": "%8$s/lti/launch", "%7$sresource_link": {"id": "link-1"},
                 "%7$sroles": ["http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"],
                 "%7$scontext": {"id": "course-1", "title": "Hematology 101"}, "%7$scustom": {"target": "exam/quick-check"}}
                """.formatted(issuer, CLIENT, subject, nonce, now, now + 300, lti, site);
    }

    private String sign(String claims) throws Exception {
        String head = text("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"key-1\"}".getBytes(StandardCharsets.UTF_8));
        String content = head + "." + text(claims.getBytes(StandardCharsets.UTF_8));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + text(signature.sign());
    }
}
