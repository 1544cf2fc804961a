package cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.SplittableRandom;

/** Does to parts what somebody types, for learning what the others make of it. */
final class ByHand {

    private static final String USAGE =
            "status | kill PART | start PART | stop PART | go PART | cut PART | slow PART | stutter PART | mend PART | quit";

    private final Cluster cluster;

    private ByHand(Cluster cluster) {
        this.cluster = cluster;
    }

    static ByHand of(Cluster cluster) {
        return new ByHand(cluster);
    }

    void listen() throws Exception {
        System.out.println("Logs: " + cluster.logs());
        for (Part part : cluster.parts()) {
            System.out.println("  " + part.name() + "  " + part.address());
        }
        System.out.println(USAGE);
        BufferedReader typed = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        for (String line = typed.readLine(); line != null && !line.equals("quit"); line = typed.readLine()) {
            obey(line.strip().split(" +"));
        }
    }

    private void obey(String[] words) throws Exception {
        if (words[0].equals("status")) {
            System.out.print(cluster.status());
            return;
        }
        for (Part part : cluster.parts()) {
            if (words.length == 2 && part.name().equals(words[1]) && does(words[0], part)) {
                return;
            }
        }
        System.out.println(USAGE);
    }

    private static boolean does(String deed, Part part) throws IOException, InterruptedException {
        switch (deed) {
            case "kill" -> part.kill();
            case "start" -> part.start();
            case "stop" -> part.pause();
            case "go" -> part.resume();
            case "cut" -> part.cut();
            case "slow" -> part.worsen(Quality.slow(new SplittableRandom()));
            case "stutter" -> part.worsen(Quality.stuttering(new SplittableRandom()));
            case "mend" -> part.mend();
            default -> {
                return false;
            }
        }
        return true;
    }
}
