package org.aliquot.audit;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.aliquot.digest.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Where the request of this thread comes from, as far as it may be remembered: enough to see that many come from one
 * place, too little to tell who it was.
 *
 * @param network the caller's network, /24 or /64, never the whole address
 * @param agent a short hash of what the browser or program calls itself
 * @param trace what an error told to the caller carries as well
 * @param program whose token it was made with, as its person called it; null for a person
 */
public record Whence(
        String network,
        String agent,
        String trace,
        @Nullable String program) {

    private static final ThreadLocal<@Nullable Whence> CURRENT = new ThreadLocal<>();
    private static final int AGENT_BYTES = 6;
    private static final int KEPT_OF_IPV4 = 3;
    private static final int KEPT_OF_IPV6 = 8;

    /** Of a request with this address and user agent. */
    public static Whence of(@Nullable String address, @Nullable String agent) {
        return new Whence(
                network(address),
                agent == null ? "none" : HexFormat.of().formatHex(Sha256.of(agent), 0, AGENT_BYTES),
                UUID.randomUUID().toString(),
                null);
    }

    /** The same request, now that it is known to be made by a program. */
    public Whence by(String name) {
        return new Whence(network, agent, trace, name);
    }

    /** The same request, by the id under which it is known elsewhere. */
    public Whence in(String known) {
        return new Whence(network, agent, known, program);
    }

    /** Of the request that this thread serves; of nobody's in a job. */
    public static Whence here() {
        Whence known = CURRENT.get();
        return known == null ? new Whence("here", "none", UUID.randomUUID().toString(), null) : known;
    }

    /** From now on until {@link #leave}, this thread serves that request. */
    public void enter() {
        CURRENT.set(this);
    }

    public static void leave() {
        CURRENT.remove();
    }

    private static String network(@Nullable String address) {
        try {
            InetAddress known = InetAddress.ofLiteral(String.valueOf(address));
            boolean four = known instanceof Inet4Address;
            byte[] bytes = known.getAddress();
            Arrays.fill(bytes, four ? KEPT_OF_IPV4 : KEPT_OF_IPV6, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + (four ? "/24" : "/64");
        } catch (IllegalArgumentException | UnknownHostException e) {
            return "unknown";
        }
    }
}
