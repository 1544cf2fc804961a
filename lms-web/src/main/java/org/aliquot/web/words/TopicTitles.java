package org.aliquot.web.words;

import static org.aliquot.web.language.Titles.titled;

import java.util.Locale;
import java.util.Map;
import org.aliquot.reference.ReferenceTables;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a subtopic is called: the title that its pack gives it, or else the words of its id. */
@Component
public class TopicTitles {

    private final ReferenceTables tables;
    private volatile Map<String, String> titles = Map.of();

    TopicTitles(ReferenceTables tables) {
        this.tables = tables;
    }

    /** Packs are loaded while the application starts, and never after it. */
    @EventListener(ContextRefreshedEvent.class)
    void load() {
        titles = Map.copyOf(tables.topics());
    }

    public String of(String topic) {
        String title = titles.get(topic);
        return title == null ? words(topic) : titled(title);
    }

    /** {@code mlt-bb-adverse-reactions} is "Adverse reactions", where there is nothing but its id. */
    public static String words(String topic) {
        String[] parts = topic.split("-", 3);
        String words = (parts.length == 3 ? parts[2] : topic).replace('-', ' ');
        return words.isEmpty() ? "No topic yet" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
