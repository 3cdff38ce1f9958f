package adroit.web.layout;

import adroit.catalog.Area;
import adroit.catalog.Catalog;
import adroit.catalog.Skill;
import adroit.catalog.Tool;
import adroit.edition.Disciplines;
import java.util.Optional;

/** What the fields in service call their things; an id stands for what is not in service any more. */
public record FieldTitles(Disciplines disciplines) {

    public String field(String discipline) {
        return disciplines.find(discipline).map(active -> active.title()).orElse(discipline);
    }

    public String skill(String discipline, String skill) {
        return catalog(discipline)
                .flatMap(c -> c.skill(skill))
                .map(Skill::title)
                .orElse(skill);
    }

    public String tool(String discipline, String tool) {
        return catalog(discipline).flatMap(c -> c.tool(tool)).map(Tool::title).orElse(tool);
    }

    public String credential(String discipline, String credential) {
        return catalog(discipline)
                .flatMap(c -> c.credential(credential))
                .map(c -> c.title())
                .orElse(credential);
    }

    public String area(String discipline, String area) {
        return catalog(discipline).flatMap(c -> c.area(area)).map(Area::title).orElse(area);
    }

    private Optional<Catalog> catalog(String discipline) {
        return disciplines.find(discipline).map(active -> active.edition().catalog());
    }
}
