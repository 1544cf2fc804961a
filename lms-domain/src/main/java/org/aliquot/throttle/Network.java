package org.aliquot.throttle;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one network: an IPv4 address, or the /64 of an IPv6 address, because a single computer has all of that. */
public final class Network {

    private static final int PREFIX_BYTES = 8;

    private Network() {}

    public static String of(String address) {
        try {
            InetAddress literal = InetAddress.ofLiteral(address);
            return literal instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(literal.getAddress(), PREFIX_BYTES)) + "/64"
                    : literal.getHostAddress();
        } catch (IllegalArgumentException name) {
            return address;
        }
    }
}
