package org.aliquot.web.address;

/** Addresses of what a phone needs to install the product, and to go on without a network. */
public final class PhoneUrls {

    public static final String MANIFEST = "/manifest.webmanifest";
    /** At the root: a worker serves only what lies below it. */
    public static final String WORKER = "/sw.js";
    /** Shown in the place of a page that cannot be reached. */
    public static final String OFFLINE = "/offline";

    private PhoneUrls() {}
}
