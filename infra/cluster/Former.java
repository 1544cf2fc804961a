package cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Another release of this product, built beside this checkout and kept there for the next time. */
public final class Former {

    private Former() {}

    /**
     * Returns its checkout.
     *
     * @param ref as git knows it
     */
    public static Path build(Path checkout, String ref) throws IOException, InterruptedException {
        String commit = Shell.run("git", "-C", checkout.toString(), "rev-parse", "--short=12", ref + "^{commit}").strip();
        Path former = checkout.resolve("lms-web/target/former").resolve(commit);
        if (!Files.exists(former)) {
            Shell.run("git", "-C", checkout.toString(), "worktree", "prune");
            Shell.run("git", "-C", checkout.toString(), "worktree", "add", "--detach", former.toString(), commit);
        }
        System.out.println("Building " + commit + " if needed …");
        // the shortest of its verbs that builds
        Shell.run(former.resolve("lms").toString(), "java", "--version");
        return former;
    }
}
