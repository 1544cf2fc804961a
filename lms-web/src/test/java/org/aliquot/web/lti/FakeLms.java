package org.aliquot.web.lti;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.connections.ConnectionSettings;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A learning-management system on another site ({@code 127.0.0.1}, while ours is {@code localhost}): publishes its keys, shows our
 * pages in a frame, and answers our question by a form that sends itself.
 */
final class FakeLms implements AutoCloseable {

    static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";
    static final String INSTRUCTOR = "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor";

    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String KEY_ID = "key-1";
    private static final RSAKey KEY = key();
    private static final RSAKey STRANGERS_KEY = key();

    private String client = "client-" + UUID.randomUUID();
    private String deployment = "deployment-7";
    private int learners;
    private final String site;
    private final HttpServer server;
    final FakeColumn column;
    final FakeRegistrar registrar;
    final OrdinaryCookie otherTool;
    private final Map<String, Map<String, Object>> people = new HashMap<>();

    /** @param site of ours */
    FakeLms(String site) {
        this.site = site;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/keys", exchange -> answer(exchange, "application/json", new JWKSet(KEY.toPublicJWK()).toString()));
        server.createContext("/auth", exchange -> answer(exchange, "text/html", form(query(exchange))));
        server.createContext("/course", exchange -> answer(exchange, "text/html", course(query(exchange))));
        server.createContext("/picked", exchange -> answer(exchange, "text/html", FakePicker.picked(exchange)));
        server.createContext("/members", exchange -> answer(exchange, "application/json", members()));
        column = new FakeColumn(server);
        registrar = new FakeRegistrar(server);
        otherTool = new OrdinaryCookie(server);
        server.start();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID(KEY_ID).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String client() {
        return client;
    }

    /** From now on it opens what registered itself with it. */
    void becomeRegistered() {
        client = registrar.client();
        deployment = FakeRegistrar.DEPLOYMENT;
    }

    /** From now on it says who learns in the course. */
    void hasLearners(int count) {
        learners = count;
    }

    private String members() {
        return IntStream.rangeClosed(1, learners)
                .mapToObj(i ->
                        "{\"user_id\": \"student-%d\", \"name\": \"Student %d\", \"status\": \"Active\", \"roles\": [\"%s\"]}"
                                .formatted(i, i, LEARNER))
                .collect(Collectors.joining(",", "{\"members\": [", "]}"));
    }

    ConnectionSettings settings() {
        return new ConnectionSettings(
                "College",
                origin(),
                client,
                origin() + "/auth",
                origin() + "/token",
                origin() + "/keys",
                List.of("deployment-7"),
                List.of(origin()),
                "",
                true);
    }

    /** Somebody of a course there, who is known by {@code subject}. */
    void person(String subject, String name, String role) {
        people.put(subject, with(claims("", Instant.now()), "sub", subject, "name", name, "roles", List.of(role)));
    }

    /** The address that its course page opens, for a person. */
    String login(String subject) {
        return site + "/lti/login?" + encoded(loginParameters(subject));
    }

    Map<String, String> loginParameters(String subject) {
        return Map.of(
                "iss",
                origin(),
                "client_id",
                client,
                "login_hint",
                subject,
                "lti_message_hint",
                "link-1",
                "target_link_uri",
                site + "/lti/launch");
    }

    /** A page of the course with ours in a frame. */
    String course(String subject) {
        return origin() + "/course?subject=" + subject;
    }

    /** The same with any page in the frame. */
    String courseThatShows(String address) {
        return origin() + "/course?" + encoded(Map.of("frame", address));
    }

    /** The same, already at the answer to a question that was asked in another browser. */
    String courseThatAnswers(String subject, String state, String nonce) {
        String answer = origin() + "/auth?"
                + encoded(Map.of(
                        "login_hint", subject, "state", state, "nonce", nonce, "redirect_uri", site + "/lti/launch"));
        return origin() + "/course?" + encoded(Map.of("frame", answer));
    }

    /** What a good launch of a learner says. */
    Map<String, Object> claims(String nonce, Instant now) {
        Map<String, Object> claims = new HashMap<>(column.claims());
        claims.put("iss", origin());
        claims.put("aud", client);
        claims.put("sub", "person-1");
        claims.put("name", "Maya Okafor");
        claims.put("nonce", nonce);
        claims.put("iat", Date.from(now));
        claims.put("exp", Date.from(now.plusSeconds(300)));
        if (learners > 0) {
            claims.put(
                    "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
                    Map.of("context_memberships_url", origin() + "/members", "service_versions", List.of("2.0")));
        }
        return with(
                claims,
                "version",
                "1.3.0",
                "message_type",
                "LtiResourceLinkRequest",
                "deployment_id",
                deployment,
                "target_link_uri",
                site + "/lti/launch",
                "roles",
                List.of(LEARNER),
                "context",
                Map.of("id", "course-1", "title", "Hematology 101"),
                "custom",
                Map.of("target", "exam/quick-check"));
    }

    /** From now on this person wants exams for the course. */
    void asks(String subject, Map<String, Object> settings) {
        people.computeIfPresent(subject, (_, claims) -> FakePicker.asks(claims, settings));
    }

    /** The same with other values by name; those of LTI without their long beginning. */
    static Map<String, Object> with(Map<String, Object> claims, Object... others) {
        Map<String, Object> changed = new HashMap<>(claims);
        for (int i = 0; i < others.length; i += 2) {
            changed.put(name((String) others[i]), others[i + 1]);
        }
        return changed;
    }

    static Map<String, Object> without(Map<String, Object> claims, String name) {
        Map<String, Object> changed = new HashMap<>(claims);
        changed.remove(name(name));
        return changed;
    }

    private static String name(String name) {
        return Stream.of("iss", "aud", "azp", "sub", "name", "email", "nonce", "iat", "exp")
                        .anyMatch(name::equals)
                ? name
                : LTI + name;
    }

    String sign(Map<String, Object> claims) {
        return sign(KEY_ID, JWSAlgorithm.RS256, signer(KEY), claims);
    }

    String signWithUnknownKey(Map<String, Object> claims) {
        return sign("key-9", JWSAlgorithm.RS256, signer(KEY), claims);
    }

    String signAsStranger(Map<String, Object> claims) {
        return sign(KEY_ID, JWSAlgorithm.RS256, signer(STRANGERS_KEY), claims);
    }

    /** As if the public key were a secret. */
    String signWithPublicKey(Map<String, Object> claims) {
        try {
            byte[] published = KEY.toRSAPublicKey().getEncoded();
            return sign(KEY_ID, JWSAlgorithm.HS256, new MACSigner(Arrays.copyOf(published, 64)), claims);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String unsigned(Map<String, Object> claims) {
        return new PlainJWT(set(claims)).serialize();
    }

    private static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sign(String keyId, JWSAlgorithm algorithm, JWSSigner signer, Map<String, Object> claims) {
        try {
            SignedJWT token =
                    new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), set(claims));
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet set(Map<String, Object> claims) {
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
        claims.forEach((name, value) -> {
            if (name.equals("aud") && value instanceof List<?> several) {
                set.audience(several.stream().map(String::valueOf).toList());
            } else {
                set.claim(name, value);
            }
        });
        return set.build();
    }

    /** The answer to our question: a form that sends itself. */
    private String form(Map<String, String> asked) {
        Map<String, Object> person = Objects.requireNonNull(people.get(asked.get("login_hint")));
        String nonce = Objects.requireNonNull(asked.get("nonce"));
        Map<String, Object> claims = with(person, "nonce", nonce, "iat", Date.from(Instant.now()));
        return """
                <form method="post" action="%s">
                <input type="hidden" name="state" value="%s"><input type="hidden" name="id_token" value="%s">
                <button>Go on</button></form><script>document.forms[0].submit()</script>
                """.formatted(asked.get("redirect_uri"), asked.get("state"), sign(claims));
    }

    private String course(Map<String, String> asked) {
        return """
                <!doctype html><title>Course</title><h1>Hematology 101</h1>
                <iframe name="tool" title="Exam" width="900" height="700" src="%s"></iframe>
                """.formatted(asked.getOrDefault("frame", login(asked.getOrDefault("subject", "")))
                .replace("&", "&amp;"));
    }

    private static Map<String, String> query(HttpExchange exchange) {
        return UriComponentsBuilder.fromUri(exchange.getRequestURI())
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        parameter -> URLDecoder.decode(parameter.getValue(), StandardCharsets.UTF_8)));
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static void answer(HttpExchange exchange, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type + ";charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
