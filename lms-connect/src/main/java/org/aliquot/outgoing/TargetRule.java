package org.aliquot.outgoing;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Which addresses may be called: https to hosts that are reachable from everywhere. An administrator's typing decides what is
 * called, and must not reach what stands behind the firewall.
 *
 * @param loopback whether this machine may be called as well, with or without https
 */
record TargetRule(boolean loopback) {

    private static final int MOST_PORT = 65_535;

    /** What is wrong with the address as it is written. */
    Optional<NoAnswer> shape(URI target) {
        String scheme = target.getScheme();
        String host = target.getHost();
        if (scheme == null || host == null || target.getRawUserInfo() != null || target.getPort() > MOST_PORT) {
            return Optional.of(NoAnswer.FORBIDDEN_TARGET);
        }
        boolean plain = scheme.equalsIgnoreCase("http") && loopback && isThisMachine(host);
        return scheme.equalsIgnoreCase("https") || plain ? Optional.empty() : Optional.of(NoAnswer.FORBIDDEN_TARGET);
    }

    /** The same, and where its host is. */
    Optional<NoAnswer> objection(URI target) {
        Optional<NoAnswer> shape = shape(target);
        if (shape.isPresent()) {
            return shape;
        }
        try {
            new ReachableHosts(this).resolve(target.getHost());
            return Optional.empty();
        } catch (ReachableHosts.Unreachable e) {
            return Optional.of(NoAnswer.PRIVATE_HOST);
        } catch (UnknownHostException e) {
            return Optional.of(NoAnswer.UNKNOWN_HOST);
        }
    }

    boolean allows(InetAddress address) {
        return address.isLoopbackAddress() ? loopback : isPublic(address);
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.equals("127.0.0.1")
                || host.equals("[::1]");
    }

    private static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address
                ? isPublic6(bytes)
                : isPublic4(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff);
    }

    /** Without what RFC 6890 keeps for special use beyond the private networks: shared (100.64/10), benchmarks, examples, reserved. */
    private static boolean isPublic4(int first, int second, int third) {
        return switch (first) {
            case 0 -> false;
            case 100 -> second < 64 || second > 127;
            case 192 -> !(second == 0 && (third == 0 || third == 2));
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 240;
        };
    }

    /** Global unicast (2000::/3) alone, without what carries an address of version 4 (2001::/32, 2002::/16) or is for examples. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean global = (first & 0xe000) == 0x2000;
        boolean special = first == 0x2002 || first == 0x2001 && (second == 0 || second == 0xdb8);
        return global && !special;
    }
}
