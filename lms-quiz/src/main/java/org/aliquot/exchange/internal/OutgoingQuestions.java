package org.aliquot.exchange.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.authoring.ItemText;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.Exhibit;
import org.aliquot.catalog.ExhibitDesk;
import org.aliquot.catalog.ExhibitPicture;
import org.aliquot.interchange.BankQuestions;
import org.aliquot.interchange.ExamAreas;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionMedia;
import org.aliquot.interchange.ReadQuestion;
import org.springframework.stereotype.Component;

/** Questions of the bank with the drawings and pictures that go along. */
@Component
class OutgoingQuestions {

    private final Catalog catalog;
    private final ExhibitDesk exhibits;

    OutgoingQuestions(Catalog catalog, ExhibitDesk exhibits) {
        this.catalog = catalog;
        this.exhibits = exhibits;
    }

    ReadQuestion of(ItemText text, ExamAreas areas) {
        Map<String, QuestionMedia> media = new LinkedHashMap<>();
        String beside = text.content().texts().exhibit();
        if (beside != null) {
            link("exhibits/", beside, media);
        }
        Question question =
                BankQuestions.neutral(text.slug(), text.content(), areas, name -> link("pictures/", name, media));
        return new ReadQuestion(question, 0, List.copyOf(media.values()));
    }

    /**
     * A relative link, or the name where there is no such picture.
     *
     * @param folder tells what stands beside a question from what stands in its texts
     */
    private String link(String folder, String name, Map<String, QuestionMedia> media) {
        QuestionMedia known = media.get(folder + name);
        if (known != null) {
            return known.name();
        }
        Optional<Exhibit> exhibit = Optional.ofNullable(
                        catalog.exhibitNames(List.of(name)).get(name))
                .flatMap(catalog::exhibit);
        if (exhibit.isEmpty()) {
            return name;
        }
        QuestionMedia found = medium(folder + name, exhibit.get());
        media.put(folder + name, found);
        return found.name();
    }

    private QuestionMedia medium(String name, Exhibit exhibit) {
        Optional<ExhibitPicture> picture = exhibits.picture(exhibit.sha256());
        byte[] bytes =
                picture.map(ExhibitPicture::file).orElseGet(() -> exhibit.svg().getBytes(StandardCharsets.UTF_8));
        String ending = picture.map(file -> file.format().word()).orElse("svg");
        return new QuestionMedia(name + "." + ending, exhibit.description(), () -> new ByteArrayInputStream(bytes));
    }
}
