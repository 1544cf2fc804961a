package faults;

import faults.MailServer.Arrival;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Holds what the product says of letters against what arrived, and against what it promised to whoever caused them.
 *
 * <p>A letter arrives again only where nobody can know better: a server took it and its sender did not hear so, after which it has to be
 * sent again (RFC 1047); or a strike came between that word and the note of it. Letters go out one after the other, so a strike doubles one at most.
 */
final class LetterCheck {

    private final List<Arrival> arrivals;
    private final List<String> broken = new ArrayList<>();
    private int unexcused;

    private LetterCheck(List<Arrival> arrivals) {
        this.arrivals = arrivals;
    }

    /**
     * Every promise that is broken, in words.
     *
     * @param rows of those who were invited here
     * @param arrivals at the same
     * @param strikes that may have come between the word of the mail server and the note of it
     */
    static List<String> of(Inviting inviting, List<Outbox> rows, List<Arrival> arrivals, int strikes) {
        LetterCheck check = new LetterCheck(arrivals);
        check.broken.addAll(inviting.broken());
        Map<String, List<Outbox>> byAddress = rows.stream().collect(Collectors.groupingBy(Outbox::address, TreeMap::new, Collectors.toList()));
        inviting.told().stream()
                .filter(address -> !byAddress.containsKey(address))
                .forEach(address -> check.broken.add(address + " was invited, and the letter is lost"));
        byAddress.forEach((address, letters) -> {
            check.expect(inviting.asked().contains(address), address + " has a letter and was not invited");
            check.expect(letters.size() == 1, address + " was invited once and has " + letters.size() + " letters");
        });
        rows.forEach(check::row);
        check.invented(rows);
        check.expect(check.unexcused <= strikes, check.unexcused + " letters arrived again after their sender was told, of " + strikes + " strikes");
        return check.broken;
    }

    private void row(Outbox row) {
        List<Arrival> came = arrivals.stream().filter(arrival -> arrival.id().equals(row.id())).toList();
        if (row.address().startsWith(MailServer.GONE)) {
            expect(row.status().equals("failed"), row + " has no mailbox and was not given up");
            expect(came.isEmpty(), row + " arrived where there is no mailbox");
            return;
        }
        expect(row.status().equals("sent"), row + " is not sent");
        expect(!came.isEmpty(), row + " never arrived");
        expect(came.size() <= row.tries(), row + " arrived " + came.size() + " times");
        expect(
                came.stream().allMatch(arrival -> arrival.to().equals(row.address()) && arrival.subject().equals(row.subject())),
                row + " arrived as another letter: " + came);
        long unheard = came.stream().filter(arrival -> !arrival.heard().get()).count();
        unexcused += Math.toIntExact(Math.max(0, came.size() - 1 - unheard));
    }

    private void invented(List<Outbox> rows) {
        Set<String> known = rows.stream().map(Outbox::id).collect(Collectors.toSet());
        arrivals.stream()
                .filter(arrival -> !known.contains(arrival.id()))
                .forEach(arrival -> broken.add(arrival + " arrived, and the product knows of no such letter"));
    }

    private void expect(boolean kept, String otherwise) {
        if (!kept) {
            broken.add(otherwise);
        }
    }
}
