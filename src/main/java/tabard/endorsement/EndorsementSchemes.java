package tabard.endorsement;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tabard.kernel.SchemeCode;
import tabard.scheme.Forces;
import tabard.scheme.PackFault;
import tabard.scheme.PackFolder;
import tabard.scheme.PackFolders;
import tabard.scheme.Schemes;

/** Every scheme without powers that there is a pack for, as its pack is now. Which they are is nowhere in Java. */
@Component
public class EndorsementSchemes {

    private final Map<SchemeCode, EndorsementScheme> current = new TreeMap<>();
    private final Map<SchemeCode, PackFolder> folders = new TreeMap<>();

    @Autowired
    EndorsementSchemes(PackFolders packs, Forces forces) {
        for (var folder : packs.of(PackFolder.Kind.ENDORSEMENT)) {
            var scheme = EndorsementSchemeReader.read(folder);
            var force = scheme.force();
            if (force != null && forces.find(force).isEmpty()) {
                throw new PackFault("%s/%s, field force: there is no force '%s'."
                        .formatted(folder.name(), PackFolder.SCHEME, force));
            }
            current.put(scheme.code(), scheme);
            folders.put(scheme.code(), folder);
        }
    }

    /** Those of the class path and of a folder, for use without Spring. */
    public static EndorsementSchemes load(Path more) {
        return new EndorsementSchemes(PackFolders.load(more), Forces.load(Schemes.load()));
    }

    /** All of them, in the order of their codes. */
    public Collection<EndorsementScheme> all() {
        return current.values();
    }

    /** Finds one. */
    public Optional<EndorsementScheme> find(SchemeCode code) {
        return Optional.ofNullable(current.get(code));
    }

    /**
     * Gets one.
     *
     * @throws EndorsementSchemeNotFound if there is none
     */
    public EndorsementScheme get(SchemeCode code) {
        return find(code).orElseThrow(() -> new EndorsementSchemeNotFound(code));
    }

    /** The files of the pack of one, as they are now. */
    PackFolder folder(SchemeCode code) {
        return Optional.ofNullable(folders.get(code)).orElseThrow(() -> new EndorsementSchemeNotFound(code));
    }
}
