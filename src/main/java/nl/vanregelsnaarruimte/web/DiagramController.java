package nl.vanregelsnaarruimte.web;

import java.time.Duration;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The diagrams of the processes, for anybody who wants to see how the programme works. */
@Controller
class DiagramController {

    static final Set<String> NAMES = Set.of("proposal", "mandate", "pilot", "evaluation", "mail", "terms");

    @GetMapping("/bpmn/{name}.bpmn")
    ResponseEntity<Resource> diagram(@PathVariable String name) {
        if (!NAMES.contains(name)) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(new ClassPathResource("bpmn/" + name + ".bpmn"));
    }
}
