package org.aliquot.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Looks hosts up for the client, which connects to what it gets from here and looks nowhere else: a name that points to a
 * private network at the second look gains nothing.
 */
final class ReachableHosts implements DnsResolver {

    private final TargetRule rule;

    ReachableHosts(TargetRule rule) {
        this.rule = rule;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        for (InetAddress address : found) {
            if (!rule.allows(address)) {
                throw new Unreachable(host);
            }
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
    }

    /** One of the host's addresses is private. */
    static final class Unreachable extends UnknownHostException {

        Unreachable(String host) {
            super(host);
        }
    }
}
