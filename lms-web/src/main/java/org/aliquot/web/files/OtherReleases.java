package org.aliquot.web.files;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.aliquot.released.ReleasedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Answers with what this release does not have: while nodes are updated, pages of another one ask here for their files. */
class OtherReleases extends AbstractResourceResolver {

    private final String folder;
    private final ReleasedFiles released;

    /** @param folder in which its paths lie, such as {@code /js/} */
    OtherReleases(String folder, ReleasedFiles released) {
        this.folder = folder;
        this.released = released;
    }

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource own = chain.resolveResource(request, path, locations);
        return own != null
                ? own
                : released.find(folder + path)
                        .map(content -> new Released(path, content))
                        .orElse(null);
    }

    @Override
    protected @Nullable String resolveUrlPathInternal(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }

    /** Its name says of which type it is. */
    private static final class Released extends ByteArrayResource {

        private final String path;

        Released(String path, byte[] content) {
            super(content, path);
            this.path = path;
        }

        @Override
        public String getFilename() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        /** Unknown: it never changes, and browsers keep it without asking. */
        @Override
        public long lastModified() {
            return 0;
        }
    }
}
