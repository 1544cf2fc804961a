package org.aliquot.lti;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.connections.ConnectionKind;
import org.aliquot.people.Secrets;
import org.aliquot.throttle.HourlyCount;
import org.aliquot.throttle.Network;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The first half of a launch: a system says that somebody comes, and we ask it who. */
@Service
public class LtiLogins {

    /** Each leaves a row: a campus behind one address needs many, and whoever sends them all night must not fill the disk. */
    private static final int HOURLY_PER_NETWORK = 20_000;

    private final ConnectionDesk connections;
    private final LoginRows rows;
    private final HourlyCount hourly;

    LtiLogins(ConnectionDesk connections, LoginRows rows, HourlyCount hourly) {
        this.connections = connections;
        this.rows = rows;
        this.hourly = hourly;
    }

    /**
     * Whence somebody comes.
     *
     * @param browser what their browser keeps of ours, or null
     * @param address of the network they are in
     */
    public record Came(@Nullable String browser, String address) {

        @Override
        public String toString() {
            return "Came[]";
        }
    }

    /**
     * Begins a launch.
     *
     * @param site address of ours
     * @param back where the token is to be sent
     */
    public LoginResult begin(LoginAsking asking, Came came, String site, String back) {
        if (!asking.isWhole()) {
            return new LoginResult.Refused(LaunchFault.MALFORMED, null);
        }
        Connection platform = platform(asking);
        if (platform == null) {
            return new LoginResult.Refused(LaunchFault.PLATFORM_UNKNOWN, null);
        }
        if (!platform.isActive()) {
            return new LoginResult.Refused(LaunchFault.PLATFORM_INACTIVE, platform);
        }
        if (!Targets.isOurs(asking.target(), site)) {
            return new LoginResult.Refused(LaunchFault.TARGET, platform);
        }
        if (hourly.count("lti-login", Network.of(came.address())) > HOURLY_PER_NETWORK) {
            return new LoginResult.Refused(LaunchFault.TOO_MANY, platform);
        }
        String browser = came.browser();
        String state = Secrets.random();
        String nonce = Secrets.random();
        String kept = browser == null || browser.length() != Secrets.LENGTH ? Secrets.random() : browser;
        rows.insert(platform.id(), state, nonce, kept, asking.query());
        return new LoginResult.Asking(address(platform, asking, back, state, nonce), kept);
    }

    /** Without a client ID only a system that has its issuer to itself is known. */
    private @Nullable Connection platform(LoginAsking asking) {
        List<Connection> issued = connections.issuedBy(ConnectionKind.LTI, asking.issuer());
        if (asking.clientId() == null || asking.clientId().isEmpty()) {
            return issued.size() == 1 ? issued.getFirst() : null;
        }
        return issued.stream()
                .filter(one -> one.settings().clientId().equals(asking.clientId()))
                .findFirst()
                .orElse(null);
    }

    private static String address(Connection platform, LoginAsking asking, String back, String state, String nonce) {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("scope", "openid");
        parameters.put("response_type", "id_token");
        parameters.put("response_mode", "form_post");
        parameters.put("prompt", "none");
        parameters.put("client_id", platform.settings().clientId());
        parameters.put("redirect_uri", back);
        parameters.put("login_hint", asking.loginHint());
        parameters.put("lti_message_hint", asking.messageHint());
        parameters.put("state", state);
        parameters.put("nonce", nonce);
        String there = platform.settings().authorizationUrl();
        return there + (there.contains("?") ? "&" : "?") + LoginAsking.query(parameters);
    }
}
