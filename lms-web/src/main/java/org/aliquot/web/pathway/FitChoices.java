package org.aliquot.web.pathway;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aliquot.route.Accreditor;
import org.aliquot.route.Area;
import org.aliquot.route.CertificateNeed;
import org.aliquot.route.Credential;
import org.aliquot.route.Field;
import org.aliquot.route.Schooling;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Search;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** What can be chosen: the words of conditions, and the certificates and states that rules and facts name. */
final class FitChoices {

    /** Where the law asks for no license that we know of. */
    static final String ELSEWHERE = phrase("Another state");

    private FitChoices() {}

    static FitPage.Form of(FitForm form, List<Credential> credentials, List<String> states) {
        return new FitPage.Form(
                words(Schooling.values(), form.schooling(), t("Choose"), Schooling::words),
                form.hasLaboratoryDegree(),
                words(Field.values(), form.program(), t("program|None"), Field::title),
                words(Accreditor.values(), form.accreditor(), t("Another, none, or I do not know"), Accreditor::name),
                Arrays.stream(Area.values())
                        .map(area -> new FitPage.Work(area.word(), t(area.title())))
                        .toList(),
                certificates(credentials)
                        .map(name -> new Choice(name, name, form.certificates().contains(name)))
                        .toList(),
                states(states, Search.typed(form.state())));
    }

    private static <E extends Enum<E> & Word> List<Choice> words(
            E[] all, @Nullable String chosen, String nothing, Function<E, String> title) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", nothing, false)));
        for (E one : all) {
            choices.add(new Choice(one.word(), t(title.apply(one)), one.word().equals(chosen)));
        }
        return choices;
    }

    private static Stream<String> certificates(List<Credential> credentials) {
        return credentials.stream()
                .flatMap(credential -> credential.routes().stream())
                .flatMap(route -> route.needs().stream())
                .filter(CertificateNeed.class::isInstance)
                .flatMap(need -> ((CertificateNeed) need).oneOf().stream())
                .distinct()
                .sorted();
    }

    private static List<Choice> states(List<String> known, String chosen) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", t("Choose"), false)));
        known.forEach(state -> choices.add(new Choice(state, state, state.equals(chosen))));
        choices.add(new Choice(ELSEWHERE, t(ELSEWHERE), ELSEWHERE.equals(chosen)));
        return choices;
    }
}
