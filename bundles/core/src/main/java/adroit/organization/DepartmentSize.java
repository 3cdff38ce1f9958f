package adroit.organization;

/** A department with the number of people assigned to its positions. */
public record DepartmentSize(Department department, int people) {}
