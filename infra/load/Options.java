package load;

import java.util.List;
import java.util.Optional;

/** What was said on the command line after the checkout. */
public record Options(List<String> words) {

    public static Options of(String... args) {
        return new Options(List.of(args));
    }

    public boolean has(String name) {
        return words.contains(name);
    }

    /** The word behind a name. */
    public Optional<String> after(String name) {
        int at = words.indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(words.get(at + 1));
    }

    public long number(String name, long otherwise) {
        return after(name).map(Long::parseLong).orElse(otherwise);
    }
}
