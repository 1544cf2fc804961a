package org.aliquot.packfile.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;

/** Words that mark a translation, or paraphrase a term that the exam uses; for each the one to write. */
final class Calques implements ContentCheck {

    private static final Map<Pattern, Function<String, String>> MESSAGES = new LinkedHashMap<>();

    static {
        banned("\\b(speaks?|spoke) (for|against)\\b(?! itself)", "suggests, or argues against");
        banned("\\b(parts?|parted) \\w+ from\\b|\\bnot enough to part\\b", "distinguishes, or separates");
        banned("\\btells? apart\\b|\\bis told by\\b", "distinguishes");
        banned("\\bcommonest\\b", "the most common");
        banned("\\bfar (up|down)\\b", "markedly increased, or decreased");
        banned("\\bmuch thrombin\\b", "excess thrombin");
        banned("\\bno way (here|out)\\b", "not an option");
        banned("\\bmakers?\\b", "manufacturer");
        banned("\\bthe other way round\\b", "the reverse");
        banned("\\bin place of\\b", "instead of");
        banned("\\bafterwards\\b", "afterward");
        banned("\\bnobody\\b", "no one, or the role");
        banned("\\bsomebody\\b", "someone, or the role");
        banned("\\bfalsif(y|ies|ied)\\b", "causes a falsely high or low result");
        banned("\\bwhite lungs\\b", "bilateral infiltrates");
        banned("\\blow pressure\\b", "hypotension");
        banned("\\bgerms?\\b(?![ -](tube|cell|line|layer))", "organisms");
        banned("\\b(the )?gut\\b", "gastrointestinal tract");
        banned("\\bmarrow('s)? answers?\\b", "the marrow responds");
        banned("\\bbody's answer\\b", "the immune response");
        banned("\\bmissing spleen\\b", "asplenia");
        banned("\\blarge spleen\\b", "splenomegaly");
        banned("\\bvitamin D lack\\b", "vitamin D deficiency");
        banned("\\bhear of\\b", "be notified");
        banned("\\bsome (feet|days|hours|minutes) later\\b", "several … later");
        banned("\\bwithin some\\b", "within about");
        banned("\\bexplains? .{1,40} best\\?", "best explains");
        banned("\\bfits? best\\?", "best fits");
        banned("\\bworth (no|little) more than\\b", "only as good as");
        banned("\\bthe sample holds\\b", "contains");
        banned(
                "\\bthe test (sees|finds|asks|says|hears)\\b|\\btests? (sees?|hears?|lies?)\\b",
                "detects, measures, shows");
        banned("\\ba sound \\w+", "healthy, or normal");
    }

    private static void banned(String pattern, String instead) {
        MESSAGES.put(Pattern.compile(pattern), words -> "'" + words + "' reads as a translation; write: " + instead);
    }

    @Override
    public List<Problem> problems(SoundPack pack) {
        return Wording.everywhere(pack, MESSAGES);
    }
}
