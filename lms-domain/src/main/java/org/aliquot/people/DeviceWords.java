package org.aliquot.people;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says in words what a browser or program calls itself, so that people know their own devices again. */
final class DeviceWords {

    private static final int LONGEST = 40;

    /** The first that occurs counts: most browsers name others, too. */
    private static final Map<String, String> BROWSERS = inOrder(
            "edg",
            "Edge",
            "opr/",
            "Opera",
            "samsungbrowser",
            "Samsung Internet",
            "firefox",
            "Firefox",
            "fxios",
            "Firefox",
            "crios",
            "Chrome",
            "chrome",
            "Chrome",
            "safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "android",
            "Android",
            "iphone",
            "an iPhone",
            "ipad",
            "an iPad",
            "windows",
            "Windows",
            "mac os",
            "a Mac",
            "cros",
            "a Chromebook",
            "linux",
            "Linux");

    private DeviceWords() {}

    static String of(String agent) {
        String lower = agent.toLowerCase(Locale.ROOT);
        Optional<String> browser = first(BROWSERS, lower);
        if (browser.isEmpty() || !lower.startsWith("mozilla/")) {
            return program(agent);
        }
        return first(SYSTEMS, lower)
                .map(system -> browser.get() + " on " + system)
                .orElse(browser.get());
    }

    private static String program(String agent) {
        String name = agent.strip().split("[\\s(]", 2)[0].replaceAll("[^A-Za-z0-9._/-]", "");
        return name.isEmpty() ? "A program" : name.substring(0, Math.min(LONGEST, name.length()));
    }

    private static Optional<String> first(Map<String, String> words, String agent) {
        return words.entrySet().stream()
                .filter(word -> agent.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }
}
