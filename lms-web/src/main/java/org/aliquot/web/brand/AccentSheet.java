package org.aliquot.web.brand;

import org.aliquot.school.Accent;
import org.aliquot.school.Shades;
import org.aliquot.school.Shades.Colors;

/**
 * The tokens of the design that are of the accent's hue ({@code tokens.css}). They go into the same layer, so that what asks for
 * more contrast there still counts; lines made of the accent are made anew, since what a token is made of is read where it stands.
 */
public final class AccentSheet {

    private AccentSheet() {}

    /** @param selector what they are for */
    public static String of(Accent accent, String selector) {
        Colors light = new Shades(accent).inTheLight();
        Colors dark = new Shades(accent).inTheDark();
        return """
                @layer base {
                  %s {
                    --hema: %s;
                    --hema-strong: %s;
                    --hema-tint: %s;
                    --on-hema: %s;
                    --block: %s;
                    --band: %s;
                    --data-1: var(--hema);
                    --ring: 0 0 0 2px var(--paper), 0 0 0 4.5px var(--hema);
                    --ring-block: 0 0 0 2px var(--block), 0 0 0 4.5px var(--on-block);
                    --bs-link-color: var(--hema);
                  }
                }
                """.formatted(
                        selector,
                        both(light.words(), dark.words()),
                        both(light.strong(), dark.strong()),
                        both(light.tint(), dark.tint()),
                        both(light.on(), dark.on()),
                        both(light.block(), dark.block()),
                        both(light.band(), dark.band()));
    }

    private static String both(String light, String dark) {
        return "light-dark(" + light + ", " + dark + ")";
    }
}
