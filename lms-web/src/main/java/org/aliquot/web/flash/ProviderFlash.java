package org.aliquot.web.flash;

/** What is said to administrators about providers of identities. */
public enum ProviderFlash implements Flash {
    MADE("Saved, but not active yet. Register the addresses below with the provider, then press Confirm and activate."),
    SAVED("Saved. It applies to the next sign-in."),
    CHECKED("The provider answers, and its addresses are up to date."),
    CHECK_FAILED(
            "The provider could not be read. The reason is under Last failure below; what was saved before still applies.",
            Tone.WARN),
    ACTIVATED("Confirmed. People can sign in through it from now on."),
    PAUSED(
            "Paused. No one can sign in through it until you resume it. People of its domains can use a password meanwhile; who has none asks for a link with “Forgot your password?”."),
    DISCONNECTED("Disconnected. No one can sign in through it; accounts and what people did here stay."),
    RECONNECTED("Connected again, but not active yet. Check the entries below, then press Confirm and activate."),
    STANDS(
            "Nothing was changed: someone changed this connection meanwhile. Check it below, then try again.",
            Tone.WARN);

    private final String title;
    private final Tone tone;

    ProviderFlash(String title) {
        this(title, Tone.GOOD);
    }

    ProviderFlash(String title, Tone tone) {
        this.title = title;
        this.tone = tone;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
