package org.aliquot.signon;

/** What came of wanting to be signed in by a provider. */
public sealed interface StartResult {

    /**
     * The browser goes to the provider and comes back with a code.
     *
     * @param address of the provider, with our question in it
     * @param browser what the browser is to keep, to show that it was this one
     * @param provider what people call it
     */
    record Asking(String address, String browser, String provider) implements StartResult {

        @Override
        public String toString() {
            return "Asking[]";
        }
    }

    record Refused(SignOnFault fault) implements StartResult {}
}
