import { PROJECTS_PER_CHUNK } from '../../contract/limits';
import { CELL_BASE, type CellKind, type MatrixPart } from '../../contract/matrix';
import { Interned } from './interned';
import { type MatrixTable, UNREAD_TYPE } from './table';

/** Fills the columns of a run part by part, in whatever order the parts come. */
export class TableFiller {
  private readonly capacity: number;
  private readonly sizes: number[];
  private readonly isRead: boolean[];
  private readonly ids: Float64Array;
  private readonly keys: string[];
  private readonly names: string[];
  private readonly texts: string[];
  private readonly isTeam: Uint8Array;
  private readonly typeOf: Int32Array;
  private readonly categoryOf: Int32Array;
  private readonly schemeOf: Int32Array;
  private readonly types = new Interned<string>();
  private readonly categories = new Interned<string>();
  private readonly schemes = new Interned<MatrixPart['schemes'][number]>();
  private readonly kinds = new Interned<CellKind>();
  private readonly cells = new Map<string, Uint16Array>();
  private readonly rowsOfCause = new Map<string, number[]>();
  private projectsRead = 0;
  private hasNames = true;
  private hasDetails = true;

  /** @param parts how many parts the run has @param total how many projects it has, to place those that are not read yet */
  constructor(parts: number, total: number) {
    this.capacity = parts * PROJECTS_PER_CHUNK;
    this.sizes = Array.from({ length: parts }, (_, part) =>
      Math.max(0, Math.min(PROJECTS_PER_CHUNK, total - part * PROJECTS_PER_CHUNK)),
    );
    this.isRead = new Array<boolean>(parts).fill(false);
    this.ids = new Float64Array(this.capacity);
    this.keys = new Array<string>(this.capacity).fill('');
    this.names = new Array<string>(this.capacity).fill('');
    this.texts = new Array<string>(this.capacity).fill('');
    this.isTeam = new Uint8Array(this.capacity);
    this.typeOf = new Int32Array(this.capacity);
    this.categoryOf = new Int32Array(this.capacity);
    this.schemeOf = new Int32Array(this.capacity);
  }

  /** Adds a part; one that is there already is left as it is. @throws RangeError for a part that has no room in the table */
  add(part: MatrixPart): void {
    if (this.isRead[part.part] === true) return;
    if (this.isRead[part.part] === undefined || part.ids.length > PROJECTS_PER_CHUNK)
      throw new RangeError(`part ${part.part} with ${part.ids.length} projects does not fit`);
    this.isRead[part.part] = true;
    this.sizes[part.part] = part.ids.length;
    this.projectsRead += part.ids.length;
    const first = part.part * PROJECTS_PER_CHUNK;
    this.addProjects(part, first);
    this.addCells(part, first);
    this.addCauses(part, first);
  }

  /** The table as it is now; a new object, so that it can be told from an earlier state. */
  table(): MatrixTable {
    const { capacity, projectsRead, ids, keys, names, texts, isTeam, typeOf, categoryOf, schemeOf } = this;
    return {
      ...{ capacity, projectsRead, ids, keys, names, texts, isTeam, typeOf, categoryOf, schemeOf },
      sizes: [...this.sizes],
      isRead: [...this.isRead],
      types: this.types.values,
      categories: this.categories.values,
      schemes: this.schemes.values,
      kinds: this.kinds.values,
      cells: this.cells,
      rowsOfCause: this.rowsOfCause,
      hasNames: this.hasNames,
      hasDetails: this.hasDetails,
    };
  }

  private addProjects(part: MatrixPart, first: number): void {
    const types = part.types.map((type) => this.types.placeOf(type, type));
    const categories = part.categories.map((category) => this.categories.placeOf(category, category));
    const schemes = part.schemes.map((scheme) => this.schemes.placeOf(scheme.id, scheme));
    this.ids.set(part.ids, first);
    for (let index = 0; index < part.ids.length; index += 1) {
      const row = first + index;
      const [key = '', name = ''] = [part.keys[index], part.names[index]];
      this.keys[row] = key;
      this.names[row] = name;
      this.texts[row] = `${key} ${name}`.toLowerCase();
      this.isTeam[row] = part.styles[index] === 't' ? 1 : 0;
      this.typeOf[row] = types[part.typeOf[index] ?? -1] ?? -1;
      this.categoryOf[row] = categories[part.categoryOf[index] ?? -1] ?? -1;
      this.schemeOf[row] = schemes[part.schemeOf[index] ?? -1] ?? -1;
      if (name === '') this.hasNames = false;
      if (part.types[part.typeOf[index] ?? -1] === UNREAD_TYPE) this.hasDetails = false;
    }
  }

  private addCells(part: MatrixPart, first: number): void {
    const kinds = part.kinds.map(
      (kind) => this.kinds.placeOf(`${kind.outcome} ${kind.proof ?? ''} ${kind.reason ?? ''}`, kind) + 1,
    );
    for (const [permission, codes] of Object.entries(part.cells)) {
      const column = this.cells.get(permission) ?? new Uint16Array(this.capacity);
      this.cells.set(permission, column);
      for (let index = 0; index < codes.length; index += 1)
        column[first + index] = kinds[codes.charCodeAt(index) - CELL_BASE] ?? 0;
    }
  }

  private addCauses({ causes, causesOf }: MatrixPart, first: number): void {
    const rows = causes.map((cause) => {
      const known = this.rowsOfCause.get(cause) ?? [];
      this.rowsOfCause.set(cause, known);
      return known;
    });
    causesOf.forEach((places, index) => {
      for (const place of places) rows[place]?.push(first + index);
    });
  }
}
