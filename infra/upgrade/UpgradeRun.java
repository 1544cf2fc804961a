package upgrade;

import cluster.Former;
import cluster.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import load.Load;
import load.Options;

/** Takes installations of earlier releases to this one, and back, and says of each whether all it held is kept. */
final class UpgradeRun {

    private UpgradeRun() {}

    public static void main(String[] args) throws Exception {
        Path checkout = Path.of(args[0]);
        Options options = Options.of(args);
        long seed = options.number("--seed", 1);
        List<String> refs = refs(args);
        List<String> failed = new ArrayList<>();
        for (String ref : refs.isEmpty() ? lastOfEachDay(checkout) : refs) {
            Path former = Former.build(checkout, ref);
            Path work = Files.createTempDirectory(Files.createDirectories(checkout.resolve("lms-web/target")), "upgrade");
            Journey journey = new Journey(former, checkout, work, seed);
            if (!journey.isKept()) {
                failed.add(ref);
            }
            Load.delete(work);
        }
        System.out.println(failed.isEmpty() ? "All promises kept." : "BROKEN from " + failed);
        System.exit(failed.isEmpty() ? 0 : 1);
    }

    private static List<String> refs(String... args) {
        List<String> refs = new ArrayList<>(List.of(args).subList(1, args.length));
        int seed = refs.indexOf("--seed");
        if (seed >= 0) {
            refs.subList(seed, seed + 2).clear();
        }
        return refs;
    }

    /** The oldest first; without the day of the present commit. */
    private static List<String> lastOfEachDay(Path checkout) throws Exception {
        Map<String, String> days = new LinkedHashMap<>();
        Shell.run("git", "-C", checkout.toString(), "log", "--reverse", "--date=short", "--format=%cd %h")
                .lines()
                .map(line -> line.split(" "))
                .forEach(commit -> days.put(commit[0], commit[1]));
        List<String> commits = new ArrayList<>(days.values());
        return commits.subList(0, commits.size() - 1);
    }
}
