package org.aliquot.lti;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aliquot.connections.ConnectionChange;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.connections.ConnectionKind;
import org.aliquot.connections.ConnectionSettings;
import org.aliquot.connections.FrameOrigin;
import org.aliquot.connections.OutsideId;
import org.aliquot.connections.ServiceTokens;
import org.aliquot.lti.RegistrationResult.Failed;
import org.aliquot.lti.RegistrationResult.Why;
import org.aliquot.outgoing.AnswerWords;
import org.aliquot.outgoing.CallJson;
import org.aliquot.outgoing.CallResult;
import org.aliquot.outgoing.Outgoing;
import org.aliquot.outgoing.OutgoingCall;
import org.aliquot.outgoing.WebAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/**
 * Systems that register themselves (LTI Dynamic Registration 1.0): what they say of themselves becomes a connection that is idle. Hosts
 * of one system differ (hosted Canvas has three), so an administrator looks at them before anybody comes in.
 */
@Service
public class Registrations {

    private static final String PLATFORM = "https://purl.imsglobal.org/spec/lti-platform-configuration";
    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    private static final String SCOPES =
            String.join(" ", ServiceTokens.SCORE, ServiceTokens.LINE_ITEM, ServiceTokens.RESULT, ServiceTokens.MEMBERS);
    private static final int LONGEST_ID = 255;

    /**
     * A system that wants to register.
     *
     * @param secret that our address ended with
     * @param configuration where it describes itself
     * @param token that it wants back; empty for none
     * @param shownIn origin of the page that shows ours in a frame; null where the browser does not tell
     */
    public record Wish(
            String secret,
            String configuration,
            String token,
            @Nullable String shownIn) {

        @Override
        public String toString() {
            return "Wish[]";
        }
    }

    private final RegistrationAddresses addresses;
    private final ConnectionDesk connections;
    private final Outgoing outgoing;

    Registrations(RegistrationAddresses addresses, ConnectionDesk connections, Outgoing outgoing) {
        this.addresses = addresses;
        this.connections = connections;
        this.outgoing = outgoing;
    }

    /** Calls the system, twice. Nothing is left of what fails but in the system itself. */
    public RegistrationResult register(Wish wish, OwnAddresses own) {
        RegistrationAddresses.Address address = addresses.hold(wish.secret()).orElse(null);
        if (address == null) {
            return new Failed(addresses.isOpen(wish.secret()) ? Why.UNDER_WAY : Why.OVER, "");
        }
        RegistrationResult result = configuration(wish.configuration())
                .map(platform -> register(platform, wish, own, address))
                .orElseGet(() -> new Failed(
                        WebAddress.of(wish.configuration()).isEmpty() ? Why.NO_CONFIGURATION : Why.BAD_CONFIGURATION,
                        ""));
        switch (result) {
            case RegistrationResult.Registered registered -> addresses.used(address, registered.connection());
            case Failed _ -> addresses.letGo(address);
        }
        return result;
    }

    private RegistrationResult register(
            PlatformConfiguration platform, Wish wish, OwnAddresses own, RegistrationAddresses.Address address) {
        CallResult answer = outgoing.call(OutgoingCall.post(
                URI.create(platform.registration()), headers(wish.token()), CallJson.write(tool(own))));
        JsonNode registered = CallJson.read(answer).orElse(null);
        String client = registered == null ? "" : registered.path("client_id").asString("");
        if (registered == null || client.isBlank() || client.length() > LONGEST_ID) {
            return new Failed(Why.NOT_TAKEN, answer instanceof CallResult.Answered told ? AnswerWords.of(told) : "");
        }
        String deployment = registered.path(TOOL).path("deployment_id").asString("");
        ConnectionSettings settings = new ConnectionSettings(
                name(platform),
                platform.issuer(),
                client,
                platform.authorization(),
                platform.token(),
                platform.jwks(),
                OutsideId.isOne(deployment) ? List.of(deployment) : List.of(),
                origins(platform, wish.shownIn()),
                platform.audience(),
                false);
        return switch (connections.connect(ConnectionKind.LTI, settings, address.by())) {
            case ConnectionChange.Changed(var made) -> new RegistrationResult.Registered(made.id(), platform.issuer());
            case ConnectionChange.Registered _,
                    ConnectionChange.Fixed _,
                    ConnectionChange.Stale _,
                    ConnectionChange.Unknown _ -> new Failed(Why.CONNECTED_ALREADY, "");
        };
    }

    private Optional<PlatformConfiguration> configuration(String address) {
        return WebAddress.of(address)
                .map(target -> outgoing.call(OutgoingCall.get(target, Map.of("Accept", "application/json"))))
                .flatMap(CallJson::read)
                .map(Registrations::platform)
                .filter(this::isWhole);
    }

    private static PlatformConfiguration platform(JsonNode told) {
        return new PlatformConfiguration(
                text(told, "issuer"),
                text(told, "authorization_endpoint"),
                text(told, "token_endpoint"),
                text(told, "jwks_uri"),
                text(told, "registration_endpoint"),
                text(told, "authorization_server"),
                text(told.path(PLATFORM), "product_family_code"));
    }

    /** Whatever is called later is looked at now, as if an administrator had typed it. */
    private boolean isWhole(PlatformConfiguration platform) {
        return !platform.issuer().isEmpty()
                && WebAddress.of(platform.authorization()).isPresent()
                && Stream.of(platform.token(), platform.jwks(), platform.registration())
                        .allMatch(address -> WebAddress.of(address)
                                .map(outgoing::objection)
                                .filter(Optional::isEmpty)
                                .isPresent());
    }

    private static Map<String, String> headers(String token) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("Accept", "application/json");
        if (!token.isEmpty()) {
            headers.put("Authorization", "Bearer " + token);
        }
        return headers;
    }

    /** What we are. Of people we ask who they are, what they are called and who is in a course, and nothing more. */
    private static Map<String, Object> tool(OwnAddresses own) {
        Map<String, Object> tool = new LinkedHashMap<>();
        tool.put("application_type", "web");
        tool.put("client_name", "Aliquot");
        tool.put("response_types", List.of("id_token"));
        tool.put("grant_types", List.of("implicit", "client_credentials"));
        tool.put("initiate_login_uri", own.login());
        tool.put("redirect_uris", List.of(own.launch()));
        tool.put("jwks_uri", own.keys());
        tool.put("token_endpoint_auth_method", "private_key_jwt");
        tool.put("scope", SCOPES);
        tool.put(
                TOOL,
                Map.of(
                        "domain",
                        URI.create(own.site()).getRawAuthority(),
                        "target_link_uri",
                        own.launch(),
                        "description",
                        "Lessons and practice exams for certification in the medical laboratory",
                        "claims",
                        List.of("iss", "sub", "name", "given_name", "family_name"),
                        "messages",
                        List.of(
                                Map.of("type", "LtiResourceLinkRequest", "target_link_uri", own.launch()),
                                Map.of(
                                        "type",
                                        ClaimReading.PICKING,
                                        "target_link_uri",
                                        own.launch(),
                                        "label",
                                        "Choose exams and lessons"))));
        return tool;
    }

    private static String name(PlatformConfiguration platform) {
        String host = WebAddress.of(platform.issuer()).map(URI::getHost).orElse(platform.issuer());
        String product = platform.product().replaceAll("[\\p{C}\\s]+", " ").strip();
        String name = product.isEmpty() ? host : product + " (" + host + ")";
        return name.substring(0, Math.min(ConnectionSettings.LONGEST_NAME, name.length()));
    }

    /** Its own hosts, and the page in which ours was shown. */
    private static List<String> origins(PlatformConfiguration platform, @Nullable String shownIn) {
        Set<String> origins = new TreeSet<>();
        Stream.of(platform.authorization(), platform.issuer())
                .forEach(address -> FrameOrigin.of(address).ifPresent(origins::add));
        Optional.ofNullable(shownIn).flatMap(FrameOrigin::of).ifPresent(origins::add);
        return List.copyOf(origins);
    }

    private static String text(JsonNode node, String name) {
        String text = node.path(name).asString("");
        return text.length() > ConnectionSettings.LONGEST_ADDRESS ? "" : text.strip();
    }
}
