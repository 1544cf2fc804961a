package org.aliquot.web.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.bank.PanelView.Antigram;

/** A panel as its reader left it: the sheet of the exam room, with the antigens that were crossed out. */
public record PanelSheet(Antigram panel, Set<String> crossed) {

    /** Antigens of one blood group system, side by side. */
    public record Group(String title, int antigens) {}

    public PanelSheet {
        crossed = Set.copyOf(crossed);
    }

    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Antigram.Column antigen : panel.antigens()) {
            boolean goesOn = !groups.isEmpty() && groups.getLast().title().equals(antigen.system());
            int before = goesOn ? groups.removeLast().antigens() : 0;
            groups.add(new Group(antigen.system(), before + 1));
        }
        return groups;
    }

    /** Whether an antigen is the first of its system. */
    public boolean begins(Antigram.Column antigen) {
        return panel.antigens().stream()
                .filter(other -> other.system().equals(antigen.system()))
                .findFirst()
                .filter(antigen::equals)
                .isPresent();
    }

    public boolean isOut(Antigram.Column antigen) {
        return crossed.contains(antigen.id());
    }

    /** Numbers of the phases with a column: the first ones, as long as nothing reacts, have none. */
    public List<Integer> phases() {
        return IntStream.range(0, panel.phases().size())
                .filter(phase -> IntStream.rangeClosed(0, phase).anyMatch(this::reacts))
                .boxed()
                .toList();
    }

    /** Those without a column, in words. */
    public String silent() {
        return IntStream.range(0, panel.phases().size())
                .filter(phase -> !phases().contains(phase))
                .mapToObj(panel.phases()::get)
                .collect(Collectors.joining(", "));
    }

    /** How many columns stand between a phase and the edge. */
    public int after(int phase) {
        return panel.phases().size() - 1 - phase;
    }

    public boolean reacts(Antigram.Row cell) {
        return cell.reactions().stream().anyMatch(grade -> !grade.equals("0"));
    }

    private boolean reacts(int phase) {
        return Stream.concat(panel.cells().stream().map(Antigram.Row::reactions), Stream.of(panel.autocontrol()))
                .anyMatch(grades -> !grades.get(phase).equals("0"));
    }
}
