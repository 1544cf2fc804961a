package org.aliquot.web.flash;

/** What is said to administrators about connected systems. */
public enum ConnectionFlash implements Flash {
    MADE("Connected, and idle. Check what it says, then confirm it."),
    SAVED("Saved. It applies from the next launch on."),
    ACTIVATED("Confirmed. People can open exams from it now."),
    PAUSED("Paused. Nobody comes in from it until you resume it."),
    DISCONNECTED("Disconnected. Nobody comes in from it; what they did here stays."),
    RECONNECTED("Connected again, and idle. Check what it says, then confirm it."),
    ROTATED("Our keys were rotated. Systems learn the new one by themselves, and the old one holds for a month."),
    STANDS("Nothing was changed: someone changed this connection meanwhile.", Tone.WARN);

    private final String title;
    private final Tone tone;

    ConnectionFlash(String title) {
        this(title, Tone.GOOD);
    }

    ConnectionFlash(String title, Tone tone) {
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
