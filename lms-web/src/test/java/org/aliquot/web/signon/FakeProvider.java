package org.aliquot.web.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A provider of identities on another site ({@code 127.0.0.1}, while ours is {@code localhost}), which holds us to PKCE and to our
 * secret, and misbehaves when it is told to.
 */
public final class FakeProvider implements AutoCloseable {

    public static final String SECRET = "s3cret+with/signs:é";

    // to make one takes longer than most tests
    private static final RSAKey FIRST = newKey("key-1");
    private static final RSAKey STRANGERS = newKey("key-1");

    /** What somebody who has signed in there is given a code for. */
    private record Granted(Map<String, Object> claims, String challenge, String redirect) {}

    public final String client = "client-" + UUID.randomUUID();
    final AtomicInteger keyCalls = new AtomicInteger();

    private final HttpServer server;
    private final Map<String, Granted> granted = new ConcurrentHashMap<>();
    private RSAKey key = FIRST;
    private volatile Map<String, Object> person = Map.of("sub", "nobody");
    private volatile Function<Map<String, Object>, String> signing = this::sign;
    private volatile String error = "";
    private volatile int broken;
    private volatile Map<String, Object> userInfo = Map.of();
    private volatile boolean keysDown;

    public FakeProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, description()));
        server.createContext("/keys", exchange -> {
            keyCalls.incrementAndGet();
            answer(exchange, keysDown ? 500 : 200, new JWKSet(key.toPublicJWK()).toString());
        });
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/userinfo", exchange -> answer(exchange, 200, json(userInfo)));
        server.createContext("/logout", exchange -> page(exchange, "Signed out there too."));
        server.start();
    }

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Who is signed in there. */
    public FakeProvider person(String subject, Map<String, Object> claims) {
        Map<String, Object> all = new HashMap<>(claims);
        all.put("sub", subject);
        person = all;
        return this;
    }

    void signs(Function<Map<String, Object>, String> way) {
        signing = way;
    }

    void answersError(String code) {
        error = code;
    }

    /** Its token address answers with this status instead. */
    void breaks(int status) {
        broken = status;
    }

    void keysDown(boolean down) {
        keysDown = down;
    }

    void tellsBesides(Map<String, Object> claims) {
        userInfo = claims;
    }

    /** From now on it signs with another key and publishes that alone. */
    void rotates() {
        key = newKey("key-" + UUID.randomUUID());
    }

    private String description() {
        return json(Map.of(
                "issuer", issuer(),
                "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token",
                "jwks_uri", issuer() + "/keys",
                "userinfo_endpoint", issuer() + "/userinfo",
                "end_session_endpoint", issuer() + "/logout",
                "id_token_signing_alg_values_supported", List.of("RS256"),
                "code_challenge_methods_supported", List.of("S256")));
    }

    /** Sends the browser back at once, with what the person says of themselves there. */
    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        exchange.getResponseHeaders().add("Location", back(asked));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** Where it sends the browser that came with these parameters. */
    String back(Map<String, String> asked) {
        String back = sent(asked, "redirect_uri") + "?state=" + encoded(sent(asked, "state"));
        if (!error.isEmpty()) {
            return back + "&error=" + error;
        }
        String code = UUID.randomUUID().toString();
        Map<String, Object> claims = new HashMap<>(claims(sent(asked, "nonce")));
        claims.putAll(person);
        granted.put(code, new Granted(claims, sent(asked, "code_challenge"), sent(asked, "redirect_uri")));
        return back + "&code=" + code;
    }

    private static String sent(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "");
    }

    Map<String, Object> claims(String nonce) {
        Instant now = Instant.now();
        return Map.of(
                "iss",
                issuer(),
                "aud",
                client,
                "nonce",
                nonce,
                "iat",
                Date.from(now),
                "exp",
                Date.from(now.plusSeconds(300)));
    }

    private void token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> sent = fields(body);
        String basic = Base64.getEncoder()
                .encodeToString((encoded(client) + ":" + encoded(SECRET)).getBytes(StandardCharsets.UTF_8));
        Granted grant = granted.remove(sent.getOrDefault("code", ""));
        boolean ours = ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        boolean proven = grant != null
                && grant.challenge().equals(challenge(sent.getOrDefault("code_verifier", "")))
                && grant.redirect().equals(sent.get("redirect_uri"));
        if (broken > 0) {
            answer(exchange, broken, json(Map.of("error", "invalid_client")));
        } else if (!ours || grant == null || !proven) {
            answer(exchange, 400, json(Map.of("error", "invalid_grant")));
        } else {
            String token = signing.apply(grant.claims());
            answer(exchange, 200, json(Map.of("id_token", token, "access_token", "access", "token_type", "Bearer")));
        }
    }

    static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String sign(Map<String, Object> claims) {
        return sign(claims, JWSAlgorithm.RS256, key.getKeyID(), signer(key), JOSEObjectType.JWT);
    }

    String signOtherwise(Map<String, Object> claims) {
        return sign(claims, JWSAlgorithm.RS512, key.getKeyID(), signer(key), JOSEObjectType.JWT);
    }

    /** By a key that is not its own, under the name of its own. */
    String forge(Map<String, Object> claims) {
        return sign(claims, JWSAlgorithm.RS256, key.getKeyID(), signer(STRANGERS), JOSEObjectType.JWT);
    }

    String signUnnamed(Map<String, Object> claims) {
        return sign(claims, JWSAlgorithm.RS256, "unheard-of", signer(key), JOSEObjectType.JWT);
    }

    /** With its public key as if that were a secret. */
    String signWithPublicKey(Map<String, Object> claims) {
        try {
            byte[] secret = key.toRSAPublicKey().getEncoded();
            return sign(claims, JWSAlgorithm.HS256, key.getKeyID(), new MACSigner(secret), JOSEObjectType.JWT);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String unsigned(Map<String, Object> claims) {
        return new PlainJWT(set(claims)).serialize();
    }

    /** That somebody signed out there. */
    String logout(Map<String, Object> claims) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "iss",
                issuer(),
                "aud",
                client,
                "iat",
                Date.from(Instant.now()),
                "exp",
                Date.from(Instant.now().plusSeconds(120)),
                "jti",
                UUID.randomUUID().toString(),
                "events",
                Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())));
        all.putAll(claims);
        all.values().removeIf(""::equals);
        return sign(all, JWSAlgorithm.RS256, key.getKeyID(), signer(key), new JOSEObjectType("logout+jwt"));
    }

    private static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sign(
            Map<String, Object> claims, JWSAlgorithm algorithm, String id, JWSSigner signer, JOSEObjectType type) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(algorithm).keyID(id).type(type).build(), set(claims));
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

    private static String json(Map<String, Object> object) {
        return com.nimbusds.jose.util.JSONObjectUtils.toJSONString(object);
    }

    static Map<String, String> fields(String encoded) {
        return Stream.of(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    static String encoded(String text) {
        return URLEncoder.encode(Objects.requireNonNull(text), StandardCharsets.UTF_8);
    }

    private static void page(HttpExchange exchange, String words) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/html;charset=utf-8");
        answer(exchange, 200, "<!doctype html><html lang=en><title>There</title><main><h1>" + words + "</h1></main>");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (exchange.getResponseHeaders().getFirst("Content-Type") == null) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
